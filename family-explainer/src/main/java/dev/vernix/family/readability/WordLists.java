package dev.vernix.family.readability;

import dev.vernix.family.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * English words that a child of the fourth grade knows, and Korean medical terms. The English list
 * is our own, not the published one of Dale and Chall, so what is computed with it bears our name.
 */
final class WordLists {
  private static final Set<String> EASY = words("easy-words.txt");
  private static final List<String> MEDICAL = List.copyOf(words("korean-medical.txt"));

  private static final List<String> ENDINGS =
      List.of("s", "es", "d", "ed", "ing", "er", "est", "ly", "ies", "ied", "n't");

  private WordLists() {}

  static boolean hard(String word, Language language) {
    return switch (language) {
      case EN -> !easy(word.toLowerCase(Locale.ROOT).replace('’', '\''));
      case KO -> MEDICAL.stream().anyMatch(word::contains);
      case ES -> false;
    };
  }

  /** Figures, names with a capital and short words are easy, as on the published list. */
  private static boolean easy(String w) {
    if (w.length() <= 3 || !Character.isLetter(w.charAt(0)) || EASY.contains(w)) {
      return true;
    }
    for (String part : w.split("['-]")) {
      if (!part.isEmpty() && !simple(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean simple(String w) {
    if (w.length() <= 3 || EASY.contains(w)) {
      return true;
    }
    for (String ending : ENDINGS) {
      if (w.endsWith(ending)) {
        String stem = w.substring(0, w.length() - ending.length());
        if (EASY.contains(stem)
            || EASY.contains(stem + "e")
            || EASY.contains(stem + "y")
            || stem.length() > 2
                && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                && EASY.contains(stem.substring(0, stem.length() - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> words(String file) {
    try (var in = Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .flatMap(l -> Arrays.stream(l.strip().split("\\s+")))
          .filter(w -> !w.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
