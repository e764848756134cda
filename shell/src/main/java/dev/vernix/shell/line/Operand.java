package dev.vernix.shell.line;

import dev.vernix.shell.line.Option.Shape;

/**
 * A word of a command line that is no option, such as the chart's folder.
 *
 * @param name as the help shows it, such as {@code CHART}
 * @param shape what it is; never a switch or a choice
 * @param required whether the command needs it
 * @param many whether more of it may follow; only the last operand of a command may say so
 * @param does one line for the help
 */
public record Operand(String name, Shape shape, boolean required, boolean many, String does) {

  public Operand {
    if (shape == Shape.SWITCH || shape == Shape.CHOICE || shape == Shape.CHOICES) {
      throw new IllegalArgumentException(name + ": an operand is a path, a word or text");
    }
  }

  /** A file or folder that must be named. */
  public static Operand path(String name, String does) {
    return new Operand(name, Shape.PATH, true, false, does);
  }

  /** A name or figure that must be given and says nothing of a patient. */
  public static Operand word(String name, String does) {
    return new Operand(name, Shape.WORD, true, false, does);
  }

  /** Free text that must be given; the history leaves it out. */
  public static Operand text(String name, String does) {
    return new Operand(name, Shape.TEXT, true, false, does);
  }

  /** The same, but it may be left out. */
  public Operand orNone() {
    return new Operand(name, shape, false, many, does);
  }

  /** The same, and more of them may follow. */
  public Operand orMore() {
    return new Operand(name, shape, required, true, does);
  }
}
