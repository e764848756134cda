package dev.vernix.corpus.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which words are compared: lower case, American spelling, singular, without
 * apostrophes.
 *
 * <p>Text and terms take the same form, so it need not be a real word ({@code "sepsi"} would do).
 */
final class Words {
  private record Spelling(String from, String to) {}

  private static final List<Spelling> SPELLINGS =
      Table.read("spelling.tsv").stream().map(r -> new Spelling(r.get(0), r.get(1))).toList();

  /** A word met before with its form: most words of notes come again and again. */
  private record Known(String word, String normal) {}

  private static final int KNOWN = 1 << 13;

  /** Longer words are rare, and nobody knows them. */
  private static final int LONGEST_KNOWN = 24;

  private static final @Nullable Known[] MET = new Known[KNOWN];

  private Words() {}

  static String normal(CharSequence text, int from, int to) {
    if (to - from > LONGEST_KNOWN) {
      return form(text, from, to);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 13) & KNOWN - 1;
    // Threads may overwrite each other's entries: each is whole, and any of them is right.
    Known met = MET[slot];
    if (met != null && same(met.word, text, from, to)) {
      return met.normal;
    }
    String word = text.subSequence(from, to).toString();
    String normal = form(text, from, to);
    MET[slot] = new Known(word, normal);
    return normal;
  }

  private static boolean same(String word, CharSequence text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }

  private static String form(CharSequence text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    boolean upper = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Tokens.apostrophe(c) || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      upper &= !Character.isLowerCase(c);
      out.append(Character.toLowerCase(c));
    }
    if (out.length() < 4 || Tokens.digit(out.charAt(0))) {
      return out.toString();
    }
    return singular(american(out.toString()), upper);
  }

  private static String american(String word) {
    String result = word;
    for (Spelling s : SPELLINGS) {
      if (result.contains(s.from)) {
        result = result.replace(s.from, s.to);
      }
    }
    return result;
  }

  /** A short word in capitals keeps its S: AIDS is no aid. */
  private static String singular(String word, boolean upper) {
    int n = word.length();
    if (n < 4 || word.charAt(n - 1) != 's' || upper && n < 6) {
      return word;
    }
    char before = word.charAt(n - 2);
    if (before == 's' || before == 'u' || before == 'i') {
      return word;
    }
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    return word.substring(0, n - 1);
  }
}
