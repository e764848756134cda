package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, words, marks, arrows and line breaks of a stretch of text, found in one pass.
 *
 * <p>A number carries no sign and no unit. {@code 12,000}, {@code .35}, {@code 0,35} and {@code
 * 7.21} are each one number; {@code 14.3.2026} is three, for a dotted date is not a decimal.
 * Letters and digits that only look like a number ({@code FiO2}, {@code B12}, {@code D10W}) stay
 * one word. Korean particles and counters are words of their own.
 */
final class Lexemes {
  static final int NONE = -1;
  static final int NUMBER = 0;
  static final int WORD = 1;
  static final int MARK = 2;
  static final int ARROW = 3;
  static final int BREAK = 4;

  /**
   * Longer runs of digits are identifiers, and parsing them as numbers would cost quadratic time.
   */
  private static final int LONGEST_NUMBER = 12;

  /** Words that end in digits. */
  private static final Set<String> WITH_DIGITS =
      Set.of(
          "fio2", "spo2", "sao2", "pao2", "po2", "o2", "co2", "pco2", "paco2", "tco2", "etco2",
          "h2o", "cmh2o", "hco3", "b12", "t3", "t4", "ft4", "k1", "k2", "h1", "cpt1", "d5w", "d10w",
          "d5", "d10", "a1c", "i2", "s1", "s2", "p2", "p24", "pgf2", "pge1", "pge2", "sc5b", "g6pd",
          "n2o", "tcpco2");

  private static final WordCache LOWER = new WordCache(w -> w.toLowerCase(Locale.ROOT));

  private final CharSequence text;
  private final int end;
  private byte[] kinds = new byte[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private @Nullable String[] words = new String[64];
  private int size;

  /** Takes apart {@code text[from, to)}; all offsets count in {@code text}. */
  Lexemes(CharSequence text, int from, int to) {
    this.text = text;
    this.end = to;
    int i = from;
    while (i < to) {
      i = step(i);
    }
  }

  private int step(int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return add(BREAK, i, i + 1);
    }
    if (Character.isWhitespace(c) || c == '\u00a0') {
      return i + 1;
    }
    if (digit(i) || c == '.' && digit(i + 1) && leadsDecimal(i)) {
      return takeNumber(i);
    }
    if ("½¼¾".indexOf(c) >= 0) {
      return add(NUMBER, i, i + 1);
    }
    if (Character.isLetter(c) && c != 'º') {
      return takeWord(i);
    }
    int arrow = arrowLength(i);
    return arrow > 0 ? add(ARROW, i, i + arrow) : add(MARK, i, i + 1);
  }

  /** {@code .35} and {@code FiO2.35}, but not the dot of {@code neg.3} or of {@code 14.3.2026}. */
  private boolean leadsDecimal(int dot) {
    if (size == 0 || ends[size - 1] < dot) {
      return true;
    }
    return kinds[size - 1] == WORD
        ? Character.isDigit(text.charAt(dot - 1))
        : kinds[size - 1] != NUMBER;
  }

  private int arrowLength(int i) {
    char c = text.charAt(i);
    if ("→➔⇒➜⟶".indexOf(c) >= 0) {
      return 1;
    }
    int j = i;
    while (j < end && j < i + 3 && (text.charAt(j) == '-' || text.charAt(j) == '=')) {
      j++;
    }
    return j > i && j < end && text.charAt(j) == '>' ? j + 1 - i : 0;
  }

  private int takeWord(int i) {
    if (Korean.syllable(text.charAt(i))) {
      boolean counts = size > 0 && kinds[size - 1] == NUMBER && ends[size - 1] == i;
      return add(WORD, i, Korean.wordEnd(text, i, Korean.run(text, i, end), counts));
    }
    int j = i + 1;
    while (j < end
        && (Character.isLetter(text.charAt(j)) || apostrophe(j))
        && !Korean.syllable(text.charAt(j))
        && text.charAt(j) != 'º') {
      j++;
    }
    if (digit(j) && j - i <= 6) {
      int k = j;
      while (k < end && k < j + 4 && Character.isLetterOrDigit(text.charAt(k))) {
        k++;
      }
      for (int stop = k; stop > j; stop--) {
        if ((stop == end || !Character.isDigit(text.charAt(stop)))
            && WITH_DIGITS.contains(
                text.subSequence(i, stop).toString().toLowerCase(Locale.ROOT))) {
          return add(WORD, i, stop);
        }
      }
    }
    return add(WORD, i, j);
  }

  private boolean apostrophe(int j) {
    char c = text.charAt(j);
    return (c == '\'' || c == '’') && j + 1 < end && Character.isLetter(text.charAt(j + 1));
  }

  private int takeNumber(int i) {
    int j = digits(i);
    if (j - i > LONGEST_NUMBER) {
      return add(MARK, i, j);
    }
    if (j < end && text.charAt(j) == ',' && DecimalComma.at(text, j, end)) {
      return add(NUMBER, i, digits(j + 1));
    }
    boolean grouped = false;
    while (j - i <= LONGEST_NUMBER
        && j > i
        && (grouped || j - i <= 3)
        && group(j)
        && text.charAt(i) != '0') {
      j += 4;
      grouped = true;
    }
    if (j < end && text.charAt(j) == '.' && digit(j + 1) && !afterDot(i)) {
      int k = digits(j + 1);
      boolean dotted =
          k < end && text.charAt(k) == '.' && k - j <= 3 && (digit(k + 1) || dayAndMonth(i));
      if (k - j > LONGEST_NUMBER) {
        return add(MARK, i, k);
      }
      j = dotted && j > i ? j : k;
    }
    return add(NUMBER, i, j);
  }

  private static final Pattern DAYS_AND_MONTHS =
      Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\s?[-\u2013]\\s?\\d{1,2}\\.\\d{1,2}(?:\\.|(?!\\w))");

  /** {@code since 23.4.} and {@code 2.4.-9.4.}, which are a day and a month and no decimals. */
  private boolean dayAndMonth(int i) {
    boolean cued = size > 0 && kinds[size - 1] == WORD && TimeWords.in("cue", word(size - 1));
    boolean second =
        size > 2 && text.charAt(starts[size - 1]) == '-' && text.charAt(starts[size - 2]) == '.';
    return cued
        || second
        || DAYS_AND_MONTHS.matcher(text).region(i, Math.min(end, i + 16)).lookingAt();
  }

  /** The second or third part of {@code 14.3.2026}. */
  private boolean afterDot(int i) {
    return size > 1
        && ends[size - 1] == i
        && text.charAt(i - 1) == '.'
        && kinds[size - 2] == NUMBER
        && ends[size - 2] == i - 1;
  }

  private boolean group(int comma) {
    return comma < end && text.charAt(comma) == ',' && digits(comma + 1, 4) == comma + 4;
  }

  private int digits(int i) {
    return digits(i, Integer.MAX_VALUE);
  }

  private int digits(int i, int most) {
    int j = i;
    while (j < end && j - i < most && text.charAt(j) >= '0' && text.charAt(j) <= '9') {
      j++;
    }
    return j;
  }

  private boolean digit(int i) {
    return i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private int add(int kind, int from, int to) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    kinds[size] = (byte) kind;
    starts[size] = from;
    ends[size++] = to;
    return to;
  }

  int size() {
    return size;
  }

  CharSequence text() {
    return text;
  }

  /** End of the stretch. */
  int end() {
    return end;
  }

  /** One of the constants, {@link #NONE} outside. */
  int kind(int i) {
    return i < 0 || i >= size ? NONE : kinds[i];
  }

  int from(int i) {
    return starts[i];
  }

  int to(int i) {
    return ends[i];
  }

  boolean number(int i, int digitsFrom, int digitsTo) {
    return kind(i) == NUMBER
        && integer(i)
        && to(i) - from(i) >= digitsFrom
        && to(i) - from(i) <= digitsTo;
  }

  /** Lower-case word, empty where there is none. */
  String word(int i) {
    if (kind(i) != WORD) {
      return "";
    }
    String w = words[i];
    if (w == null) {
      w = LOWER.form(text, starts[i], ends[i]);
      words[i] = w;
    }
    return w;
  }

  /** The mark, {@code 0} where there is none. */
  char mark(int i) {
    return kind(i) == MARK ? text.charAt(starts[i]) : 0;
  }

  boolean arrow(int i) {
    return kind(i) == ARROW;
  }

  /** True where nothing stands between this one and the one before. */
  boolean glued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** True for digits alone. */
  boolean integer(int i) {
    for (int j = starts[i]; j < ends[i]; j++) {
      char c = text.charAt(j);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** Value of an integer of at most nine digits, else -1. */
  int intValue(int i) {
    if (kind(i) != NUMBER || !integer(i) || to(i) - from(i) > 9) {
      return -1;
    }
    return Integer.parseInt(text, starts[i], ends[i], 10);
  }

  BigDecimal value(int i) {
    String s = text.subSequence(starts[i], ends[i]).toString();
    return switch (s) {
      case "½" -> new BigDecimal("0.5");
      case "¼" -> new BigDecimal("0.25");
      case "¾" -> new BigDecimal("0.75");
      default -> DecimalComma.value(text, starts[i], ends[i]);
    };
  }

  /** The first lexeme that starts at or after that offset. */
  int at(int offset) {
    int i = Arrays.binarySearch(starts, 0, size, offset);
    return i >= 0 ? i : -i - 1;
  }
}
