package dev.vernix.prompts.gate;

import dev.vernix.prompts.gate.Element.Sort;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The gate's word lists: {@code neutral.txt}, {@code classes.tsv} and {@code chatter.txt}. */
final class Vocabulary {
  /** Longest phrase of {@code classes.tsv}, in words. */
  static final int LONGEST = 4;

  /** A class of words that count as one another. */
  record WordClass(Sort sort, String key) {}

  private static final Set<String> NEUTRAL = neutral();
  private static final Map<String, WordClass> CLASSES = classes();
  private static final List<String> CHATTER = lines("chatter.txt");

  private Vocabulary() {}

  static boolean neutral(String word) {
    return NEUTRAL.contains(word);
  }

  /** The class of a lower-case phrase with single spaces, or null. */
  static @Nullable WordClass classOf(String phrase) {
    return CLASSES.get(phrase);
  }

  static List<String> chatter() {
    return CHATTER;
  }

  /** Words that stand in both lists, which none may. */
  static Set<String> overlap() {
    Set<String> both = new HashSet<>(NEUTRAL);
    both.retainAll(CLASSES.keySet());
    return both;
  }

  private static Set<String> neutral() {
    Set<String> words = new HashSet<>();
    lines("neutral.txt").forEach(l -> words.addAll(List.of(l.split(" "))));
    return Set.copyOf(words);
  }

  private static Map<String, WordClass> classes() {
    Map<String, WordClass> classes = new HashMap<>();
    for (String line : lines("classes.tsv")) {
      String[] cells = line.split("\t");
      for (String form : cells[2].split("\\|")) {
        if (classes.put(form, new WordClass(Sort.valueOf(cells[0]), cells[1])) != null) {
          throw new IllegalStateException("classes.tsv has '" + form + "' twice");
        }
      }
    }
    return Map.copyOf(classes);
  }

  private static List<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(
              l ->
                  l.toLowerCase(Locale.ROOT).equals(l) || file.endsWith(".tsv")
                      ? l
                      : l.toLowerCase(Locale.ROOT))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
