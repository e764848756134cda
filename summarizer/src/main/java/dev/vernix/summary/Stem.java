package dev.vernix.summary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by their first letters, to compare texts whatever their grammar. */
final class Stem {
  private static final int LETTERS = 5;
  private static final int SHORTEST = 4;

  private Stem() {}

  /** The stems of the words of four letters and more, British or American. */
  static Set<String> words(String text) {
    return words(text, SHORTEST);
  }

  /** The same with the short ones, by which abbreviations are told apart. */
  static Set<String> allWords(String text) {
    return words(text, 1);
  }

  private static Set<String> words(String text, int shortest) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(w -> w.length() >= shortest)
        .map(w -> w.replace("ae", "e").replace("oe", "e"))
        .map(w -> w.substring(0, Math.min(LETTERS, w.length())))
        .collect(Collectors.toSet());
  }
}
