package dev.vernix.corpus.reading;

import java.util.Arrays;

/**
 * The tokens of a stretch of text: words, numbers and single signs, with the form by which they are
 * compared.
 *
 * <p>White space, control characters, direction marks and the remains of HTML separate tokens and
 * are none. A hyphen inside a word separates without being a token ({@code high-flow} is {@code
 * high flow}). Each Hangul syllable is a token of its own, because Korean particles are written
 * onto the word. Offsets are always those of the text as it stands.
 */
final class Tokens {
  private static final String[] SIGNS = signs();

  private int size;
  private int[] from;
  private int[] to;
  private String[] norm;
  private final CharSequence text;

  private Tokens(CharSequence text, int capacity) {
    this.text = text;
    from = new int[capacity];
    to = new int[capacity];
    norm = new String[capacity];
  }

  static Tokens of(CharSequence text, int from, int to) {
    Tokens tokens = new Tokens(text, Math.max(8, (to - from) / 4));
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int markup = Markup.length(text, i, to);
      if (markup > 0) {
        i += markup;
      } else if (blank(c)) {
        i++;
      } else if (hangul(c)) {
        tokens.add(i, i + 1, String.valueOf(c));
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(text, i, to);
        tokens.add(i, end, Words.normal(text, i, end));
        i = end;
      } else if (c == '.' && i + 1 < to && digit(text.charAt(i + 1))) {
        int end = wordEnd(text, i + 1, to);
        tokens.add(i, end, Words.normal(text, i, end));
        i = end;
      } else if (joiningHyphen(text, i, from, to)) {
        i++;
      } else {
        tokens.add(i, i + 1, sign(c));
        i++;
      }
    }
    return tokens;
  }

  int size() {
    return size;
  }

  int from(int i) {
    return from[i];
  }

  int to(int i) {
    return to[i];
  }

  /** Lower case, American spelling, singular. */
  String norm(int i) {
    return norm[i];
  }

  /** True for a token that starts with a digit or a decimal point. */
  boolean number(int i) {
    char c = norm[i].charAt(0);
    return digit(c) || c == '.' && norm[i].length() > 1;
  }

  /** True for a token that is neither word nor number. */
  boolean sign(int i) {
    return norm[i].length() == 1 && !Character.isLetterOrDigit(norm[i].charAt(0));
  }

  String[] norms() {
    return Arrays.copyOf(norm, size);
  }

  /**
   * True when the characters of tokens {@code first} to {@code last} are exactly {@code surface}.
   */
  boolean written(int first, int last, String surface) {
    return to[last] - from[first] == surface.length()
        && surface.contentEquals(text.subSequence(from[first], to[last]));
  }

  private void add(int start, int end, String form) {
    if (form.isEmpty()) {
      return;
    }
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
      norm = Arrays.copyOf(norm, size * 2);
    }
    from[size] = start;
    to[size] = end;
    norm[size++] = form;
  }

  private static int wordEnd(CharSequence text, int i, int to) {
    boolean onlyDigits = true;
    int k = i;
    while (k < to) {
      char c = text.charAt(k);
      boolean inNumber = onlyDigits && k > i && (c == '.' || c == ',') && k + 1 < to;
      if (Character.isLetterOrDigit(c) && !hangul(c)) {
        onlyDigits &= digit(c);
      } else if (inNumber
          && digit(text.charAt(k + 1))
          && (c == '.' || threeDigits(text, k + 1, to))) {
        k++;
        continue;
      } else if (!(apostrophe(c) && k + 1 < to && Character.isLetter(text.charAt(k + 1)))
          && Character.getType(c) != Character.FORMAT) {
        break;
      }
      k++;
    }
    return k;
  }

  /**
   * A comma groups thousands only before exactly three digits: {@code 1,200} but not {@code 7,8}.
   */
  private static boolean threeDigits(CharSequence text, int i, int to) {
    return i + 3 <= to
        && digit(text.charAt(i + 1))
        && digit(text.charAt(i + 2))
        && (i + 3 == to || !digit(text.charAt(i + 3)));
  }

  private static boolean joiningHyphen(CharSequence text, int i, int from, int to) {
    char c = text.charAt(i);
    return (c == '-' || c == '\u2010' || c == '\u2011')
        && i > from
        && i + 1 < to
        && Character.isLetter(text.charAt(i + 1))
        && Character.isLetterOrDigit(text.charAt(i - 1));
  }

  static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hangul(char c) {
    return Korean.syllable(c);
  }

  private static boolean blank(char c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\uFFFD';
  }

  private static String[] signs() {
    String[] signs = new String[0x80];
    for (char c = 0; c < signs.length; c++) {
      signs[c] = String.valueOf(c);
    }
    return signs;
  }

  private static String sign(char c) {
    if (c < 0x80) {
      return SIGNS[c];
    }
    return switch (c) {
      case '\u2013', '\u2014', '\u2212' -> "-";
      case '\uFF0C', '\u3001' -> ",";
      case '\u3002' -> ".";
      case '\uFF1A' -> ":";
      default -> String.valueOf(c);
    };
  }
}
