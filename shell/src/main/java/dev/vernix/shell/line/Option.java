package dev.vernix.shell.line;

import java.util.List;

/**
 * An option of a command.
 *
 * @param name without the dashes, such as {@code engine}
 * @param shape what its value is
 * @param placeholder the value's name in the help, such as {@code DIR}; empty for a switch
 * @param does one line for the help
 * @param choices the values allowed; empty where any is
 * @param fallback the value taken where none is given; empty for none
 */
public record Option(
    String name,
    Shape shape,
    String placeholder,
    String does,
    List<String> choices,
    String fallback) {

  /**
   * What the value of an option or operand is; it decides completion and what the history may keep.
   */
  public enum Shape {
    /** Present or not. */
    SWITCH,
    /** One of a closed set. */
    CHOICE,
    /** Several of a closed set, with commas between. */
    CHOICES,
    /** A file or folder. */
    PATH,
    /** A name or figure that says nothing of a patient. */
    WORD,
    /**
     * Free text, which may say something of a patient: the history leaves it out. May be given
     * again.
     */
    TEXT
  }

  public Option {
    choices = List.copyOf(choices);
    boolean closed = shape == Shape.CHOICE || shape == Shape.CHOICES;
    if (closed == choices.isEmpty()) {
      throw new IllegalArgumentException("--" + name + ": choices belong to CHOICE and CHOICES");
    }
  }

  /** An option that is present or not. */
  public static Option flag(String name, String does) {
    return new Option(name, Shape.SWITCH, "", does, List.of(), "");
  }

  /** One of the choices; the first is the fallback. */
  public static Option choice(String name, String does, List<String> choices) {
    return new Option(
        name, Shape.CHOICE, String.join("|", choices), does, choices, choices.getFirst());
  }

  /** Several of the choices; all of them where nothing is given. */
  public static Option choices(String name, String does, List<String> choices) {
    String all = String.join(",", choices);
    return new Option(name, Shape.CHOICES, all, does, choices, all);
  }

  /** A file or folder. */
  public static Option path(String name, String placeholder, String does) {
    return new Option(name, Shape.PATH, placeholder, does, List.of(), "");
  }

  /** A name or figure that says nothing of a patient. */
  public static Option word(String name, String placeholder, String does) {
    return new Option(name, Shape.WORD, placeholder, does, List.of(), "");
  }

  /** Free text; may be given again, and the history leaves it out. */
  public static Option text(String name, String placeholder, String does) {
    return new Option(name, Shape.TEXT, placeholder, does, List.of(), "");
  }
}
