package dev.vernix.corpus.chart;

/**
 * A chart that cannot be read at all. The message is one line: what is wrong, where, and what to
 * do; it holds no text of a note.
 */
public final class ChartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ChartException(String where, String what, String todo) {
    super(where + ": " + what + "; " + todo);
  }
}
