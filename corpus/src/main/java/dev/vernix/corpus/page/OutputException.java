package dev.vernix.corpus.page;

import java.io.Serial;

/** A file could not be written; the message is one line that says what, where and what to do. */
public final class OutputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }
}
