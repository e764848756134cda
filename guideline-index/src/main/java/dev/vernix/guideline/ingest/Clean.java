package dev.vernix.guideline.ingest;

import java.text.Normalizer;

/**
 * Text of a file as it may be shown. Control characters would move a terminal's cursor and set its
 * colours, invisible ones would hide words, and ligatures would keep them from being found.
 */
final class Clean {
  private Clean() {}

  static String text(String text) {
    var out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .map(c -> c == '\u00ad' ? -1 : Character.isWhitespace(c) || c == '\u00a0' ? ' ' : c)
        .filter(c -> c >= 0 && !hidden(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean hidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> c == '\uFFFD';
    };
  }
}
