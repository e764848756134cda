package dev.vernix.corpus.reading;

import java.util.List;

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

  private static final WordCache FORMS = new WordCache(w -> form(w, 0, w.length()));

  private Words() {}

  static String normal(CharSequence text, int from, int to) {
    return FORMS.form(text, from, to);
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
