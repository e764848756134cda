package dev.vernix.corpus.page;

import java.io.Serial;
import java.nio.file.Path;

/** A file could not be written; the message is one line that says what, where and what to do. */
public final class OutputException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public OutputException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The PDF library failed; its message may quote the document, so only the kind is told. */
  public static OutputException ofPdf(Path file, Exception cause) {
    return new OutputException(
        "cannot make "
            + file
            + ": the PDF library failed ("
            + cause.getClass().getSimpleName()
            + "); use --format md,html,json and report this",
        cause);
  }
}
