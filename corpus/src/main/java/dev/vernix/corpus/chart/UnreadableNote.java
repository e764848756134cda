package dev.vernix.corpus.chart;

/** Why one note cannot be read and what to do, without any of its text. */
final class UnreadableNote extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableNote(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
