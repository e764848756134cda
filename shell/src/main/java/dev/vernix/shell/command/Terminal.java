package dev.vernix.shell.command;

/** Whether a person is looking. */
final class Terminal {
  private Terminal() {}

  /** System.console() is there even with standard output redirected; only isTerminal tells. */
  static boolean here() {
    java.io.Console console = System.console();
    return console != null && console.isTerminal();
  }
}
