package dev.vernix.shell.engine;

/**
 * One thing that Vernix uses on this machine.
 *
 * @param what the thing
 * @param state whether it is there
 * @param found what was found: a path, a version, a figure
 * @param todo how to get or mend it; empty where nothing needs doing
 */
public record Check(String what, State state, String found, String todo) {

  /** How a check ended. */
  public enum State {
    /** There and good. */
    PRESENT,
    /** Not there, and Vernix does without or fetches it when it is needed. */
    ABSENT,
    /** Not there or not good, and something will not work. */
    WRONG
  }

  /** There. */
  static Check present(String what, String found) {
    return new Check(what, State.PRESENT, found, "");
  }

  /** Not there, which can be lived with. */
  static Check absent(String what, String found, String todo) {
    return new Check(what, State.ABSENT, found, todo);
  }

  /** Something will not work. */
  static Check wrong(String what, String found, String todo) {
    return new Check(what, State.WRONG, found, todo);
  }
}
