package dev.vernix.corpus.reading;

/** Finds the remains of HTML that copying from a web page leaves in a note. */
final class Markup {
  private static final int LONGEST = 200;

  private Markup() {}

  /** Length of the tag or blank entity that starts at {@code i}, or 0. */
  static int length(CharSequence text, int i, int to) {
    char c = text.charAt(i);
    if (c == '<') {
      return tag(text, i, to);
    }
    return c == '&' ? entity(text, i, to) : 0;
  }

  private static int tag(CharSequence text, int i, int to) {
    int k = i + 1;
    if (k < to && text.charAt(k) == '/') {
      k++;
    }
    // "<b>" is a tag; "<35 wk" and "< 5" are comparisons.
    int letters = k;
    while (k < to && isAsciiLetter(text.charAt(k))) {
      k++;
    }
    if (k == letters || k >= to || k - letters > 10) {
      return 0;
    }
    for (int end = Math.min(to, i + LONGEST); k < end; k++) {
      char c = text.charAt(k);
      if (c == '>') {
        return k + 1 - i;
      }
      if (c == '<' || c == '\n') {
        return 0;
      }
    }
    return 0;
  }

  private static int entity(CharSequence text, int i, int to) {
    for (String blank : new String[] {"&nbsp;", "&#160;", "&zwnj;", "&shy;"}) {
      if (i + blank.length() <= to
          && blank.contentEquals(text.subSequence(i, i + blank.length()))) {
        return blank.length();
      }
    }
    return 0;
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
