package dev.vernix.corpus.reading;

import java.util.List;

/**
 * The marks of a list's items within a line: {@code 1) CPAP 2) feeds}, {@code a. rest b. ice},
 * {@code (i) open (ii) close}, and bullets.
 *
 * <p>The first mark sets the list going; each next one that is the very next of its kind starts a
 * sentence. A bullet always does.
 */
final class ListMarks {
  private static final String BULLETS = "\u2022\u25CF\u25AA\u25E6";
  private static final List<String> ROMAN =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
  private static final int LONGEST = 4;

  private final CharSequence text;
  private final int from;
  private final int to;
  private int number;
  private int letter = 1;
  private int roman = 1;
  private boolean starts;

  ListMarks(CharSequence text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    number = numberBefore() + 1;
  }

  /**
   * Length of the mark at {@code i} where it is the next of a list, else 0.
   *
   * @param start where the sentence at hand starts
   */
  int length(int i, int start) {
    if (BULLETS.indexOf(text.charAt(i)) >= 0) {
      starts = i > start;
      return 1;
    }
    boolean enclosed = text.charAt(i) == '(';
    int first = enclosed ? i + 1 : i;
    int k = first;
    while (k < to && k - first < LONGEST && Character.isLetterOrDigit(text.charAt(k))) {
      k++;
    }
    int end = k == first ? first : closed(k, enclosed);
    if (end == k || !next(first, k, i, start)) {
      return 0;
    }
    return end - i;
  }

  /**
   * True where the mark found last starts a sentence; the first of a list goes on with its head.
   */
  boolean starts() {
    return starts;
  }

  /** One past the sign that closes a mark whose body ends at {@code k}, or {@code k}. */
  private int closed(int k, boolean enclosed) {
    int end = k;
    while (end < to && end - k < 2 && (enclosed ? ")" : ".)").indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean apart = end > k && end + 1 < to && Lines.blank(text.charAt(end));
    return apart && !Tokens.digit(text.charAt(end + 1)) ? end : k;
  }

  private boolean next(int first, int end, int i, int start) {
    String body = Sentences.lower(text, first, end);
    int before = i > start ? Sentences.before(text, start, i) : start;
    boolean opens = i == start || text.charAt(before) == ':';
    boolean bullet = before == start && i > start && BULLETS.indexOf(text.charAt(before)) >= 0;
    boolean capital = Character.isUpperCase(text.charAt(first));
    // "A. Baker will call B. Carter" is no list.
    boolean apart = !capital || ".!?;:".indexOf(text.charAt(before)) >= 0;
    starts = i > start && !bullet && apart && text.charAt(before) != ',';
    if (Tokens.digit(body.charAt(0))) {
      if (!body.equals(String.valueOf(number)) || Lines.graded(text, first)) {
        return false;
      }
      starts &= number++ > 1;
      return true;
    }
    if (!apart && !opens) {
      return false;
    }
    if (roman < ROMAN.size() && body.equals(ROMAN.get(roman)) && (opens || roman > 1)) {
      starts &= roman++ > 1;
      return true;
    }
    if (body.equals(String.valueOf((char) ('a' + letter - 1))) && (opens || letter > 1)) {
      starts &= letter++ > 1;
      return true;
    }
    return false;
  }

  /** The number of the item whose mark was set apart before the piece, or 0. */
  private int numberBefore() {
    int k = from;
    while (k > 0 && from - k < 4 && text.charAt(k - 1) == ' ') {
      k--;
    }
    if (k < 2 || k == from || ".)".indexOf(text.charAt(k - 1)) < 0) {
      return 0;
    }
    boolean one = Tokens.digit(text.charAt(k - 2)) && (k < 3 || !Tokens.digit(text.charAt(k - 3)));
    return one ? text.charAt(k - 2) - '0' : 0;
  }
}
