package dev.vernix.corpus.reading;

/**
 * Numbers joined by slashes without spaces: {@code 18/5}, {@code 7.21/58/45/21/-6}, {@code 5/7/8}.
 */
final class SlashRun {
  private SlashRun() {}

  /**
   * The first lexeme after the run that starts at number {@code i}; {@code i} itself where there is
   * none.
   */
  static int end(Lexemes lx, int i) {
    int last = i;
    while (lx.mark(last + 1) == '/' && lx.glued(last + 1)) {
      int next = member(lx, last + 2);
      if (next < 0) {
        break;
      }
      last = next;
    }
    return last == i ? i : last + 1;
  }

  /**
   * Lexeme index of a run member's number at {@code i}, a sign before it allowed; -1 where none
   * stands.
   */
  static int member(Lexemes lx, int i) {
    if (!lx.glued(i)) {
      return -1;
    }
    if (lx.kind(i) == Lexemes.NUMBER) {
      return i;
    }
    boolean sign = lx.mark(i) == '-' || lx.mark(i) == '−' || lx.mark(i) == '+';
    return sign && lx.kind(i + 1) == Lexemes.NUMBER && lx.glued(i + 1) ? i + 1 : -1;
  }
}
