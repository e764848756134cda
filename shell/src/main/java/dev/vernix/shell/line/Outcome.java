package dev.vernix.shell.line;

import org.springframework.shell.core.command.ExitStatus;

/** How a command ended; the codes are part of the interface that scripts rely on. */
public enum Outcome {
  /** All done. */
  DONE(0),
  /** Done, and something was found that a person must look at. */
  NEEDS_A_PERSON(1),
  /**
   * The input or the usage was wrong; one line said what, where and what to do. What could be read
   * was still done, where that is safe.
   */
  BAD_INPUT(2),
  /** The engine failed; the draft made without it was kept. */
  ENGINE_FAILED(3);

  private final int code;

  Outcome(int code) {
    this.code = code;
  }

  /** The exit code, 0 to 3. */
  public int code() {
    return code;
  }

  ExitStatus asExitStatus() {
    return new ExitStatus(code, name());
  }
}
