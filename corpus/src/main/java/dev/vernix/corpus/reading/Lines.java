package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The lines of a stretch of text, with the marks of lists and headings that stand before their
 * words.
 */
final class Lines {
  /**
   * One line.
   *
   * @param from first character
   * @param to one past the last, without the line break
   * @param start where its words begin, after indentation, bullets, numbers and marks such as
   *     {@code #} or {@code **}
   * @param marked true where a bullet or number stands before the words
   * @param hash true where {@code #} or {@code **} stands before them, as headings have
   */
  record Line(int from, int to, int start, boolean marked, boolean hash) {
    boolean blank() {
      return start >= to;
    }

    int length() {
      return to - from;
    }
  }

  private Lines() {}

  static List<Line> of(CharSequence text, int from, int to) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        int end = i;
        if (i < to && text.charAt(i) == '\r' && i + 1 < to && text.charAt(i + 1) == '\n') {
          i++;
        }
        lines.add(line(text, start, end));
        start = i + 1;
      }
    }
    return lines;
  }

  private static Line line(CharSequence text, int from, int to) {
    int end = to;
    while (end > from && blank(text.charAt(end - 1))) {
      end--;
    }
    int i = skipBlank(text, from, end);
    boolean marked = false;
    boolean hash = false;
    while (i < end) {
      int mark = mark(text, i, end);
      if (mark == 0) {
        break;
      }
      boolean heading = text.charAt(i) == '#' || mark == 2 && text.charAt(i) == '*';
      hash |= heading;
      marked |= !heading;
      i = skipBlank(text, i + mark, end);
    }
    return new Line(from, end, i, marked, hash);
  }

  /** Length of the bullet, number or heading mark at {@code i}, or 0. */
  private static int mark(CharSequence text, int i, int to) {
    char c = text.charAt(i);
    if (c == '#'
        || c == '\u2022'
        || c == '\u00B7'
        || c == '\u25CF'
        || c == '\u25AA'
        || c == '\u25E6') {
      return 1;
    }
    if (c == '*' || c == '_') {
      return i + 1 < to && text.charAt(i + 1) == c ? 2 : blankAt(text, i + 1, to) ? 1 : 0;
    }
    // "- stable" is a bullet and "-fever" a negation.
    if ((c == '-' || c == '\u2013' || c == '\u2014' || c == '>') && blankAt(text, i + 1, to)) {
      return 1;
    }
    int k = i;
    if (c == '(') {
      k++;
    }
    int digits = k;
    while (k < to && k - digits < 2 && Tokens.digit(text.charAt(k))) {
      k++;
    }
    boolean closed = k > digits && k < to && (text.charAt(k) == '.' || text.charAt(k) == ')');
    return closed && blankAt(text, k + 1, to) ? k + 1 - i : 0;
  }

  static int skipBlank(CharSequence text, int i, int to) {
    int k = i;
    while (k < to && blank(text.charAt(k))) {
      k++;
    }
    return k;
  }

  static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean blankAt(CharSequence text, int i, int to) {
    return i < to && blank(text.charAt(i));
  }

  private static final Set<String> GRADED =
      Set.of("stage", "st", "grade", "gr", "zone", "type", "class", "day", "dol", "level", "twin");

  /** {@code stage 1.}: the number is a degree and heads no item. */
  static boolean graded(CharSequence text, int i) {
    int to = i;
    while (to > 0 && text.charAt(to - 1) == ' ') {
      to--;
    }
    int from = to;
    while (from > 0 && to - from < 6 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return GRADED.contains(text.subSequence(from, to).toString().toLowerCase(Locale.ROOT));
  }
}
