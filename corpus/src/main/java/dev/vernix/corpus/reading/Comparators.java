package dev.vernix.corpus.reading;

import org.jspecify.annotations.Nullable;

/**
 * The sign or words before a number that say how it is meant: {@code <0.5}, {@code at least 40},
 * {@code ~30}.
 */
final class Comparators {
  private Comparators() {}

  /** One of {@code = < <= > >= ~} for the number whose first lexeme is {@code i}. */
  static String before(Lexemes lx, int i) {
    String sign = sign(lx, i - 1);
    if (sign != null) {
      return sign;
    }
    String last = lx.word(i - 1);
    if (last.isEmpty()) {
      boolean abbreviated = lx.mark(i - 1) == '.' && lx.glued(i - 1);
      String word = abbreviated ? NumberWords.meaning("comparator", lx.word(i - 2)) : null;
      return word == null ? "=" : word;
    }
    if (last.equals("min") && (lx.mark(i - 2) == '/' || lx.kind(i - 2) == Lexemes.NUMBER)) {
      return "=";
    }
    String two = NumberWords.meaning("comparator", lx.word(i - 2) + " " + last);
    String one = two != null ? two : NumberWords.meaning("comparator", last);
    return one == null ? "=" : one;
  }

  private static @Nullable String sign(Lexemes lx, int i) {
    char c = lx.mark(i);
    boolean equal = c == '=' && lx.glued(i);
    int first = equal ? i - 1 : i;
    char d = lx.mark(first);
    // Between two numbers these are arrows (38 > 62) or strokes of a blood count, not comparisons.
    if ((d == '<' || d == '>') && lx.kind(first - 1) == Lexemes.NUMBER) {
      return null;
    }
    return switch (d) {
      case '<' -> equal ? "<=" : "<";
      case '>' -> equal ? ">=" : ">";
      case '≤' -> "<=";
      case '≥' -> ">=";
      case '~', '≈', '∼', '±' -> d == '±' ? null : "~";
      default -> null;
    };
  }
}
