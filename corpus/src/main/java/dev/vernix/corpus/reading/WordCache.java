package dev.vernix.corpus.reading;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Forms of words met before: most words of notes come again and again, and taking their form costs
 * more than finding it.
 */
final class WordCache {
  private record Known(String word, String form) {}

  private static final int SIZE = 1 << 13;

  /** Longer words are rare. */
  private static final int LONGEST = 24;

  private final @Nullable Known[] met = new Known[SIZE];
  private final UnaryOperator<String> maker;

  WordCache(UnaryOperator<String> maker) {
    this.maker = maker;
  }

  /** The form of the word that stands there. */
  String form(CharSequence text, int from, int to) {
    if (to - from > LONGEST) {
      return maker.apply(text.subSequence(from, to).toString());
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 13) & SIZE - 1;
    // Threads may overwrite each other's entries: each is whole, and any of them is right.
    Known known = met[slot];
    if (known == null || !same(known.word, text, from, to)) {
      String word = text.subSequence(from, to).toString();
      known = new Known(word, maker.apply(word));
      met[slot] = known;
    }
    return known.form;
  }

  private static boolean same(String word, CharSequence text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    if (text instanceof String string) {
      return string.startsWith(word, from);
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }
}
