package dev.vernix.corpus.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code number-words.tsv}, by group. */
final class NumberWords {
  private static final Map<String, Map<String, String>> GROUPS = load();

  private NumberWords() {}

  /**
   * What the word means in that group, empty where it only belongs to it, null where it does not.
   */
  static @Nullable String meaning(String group, String word) {
    return GROUPS.getOrDefault(group, Map.of()).get(word);
  }

  static boolean in(String group, String word) {
    return !word.isEmpty() && meaning(group, word) != null;
  }

  private static Map<String, Map<String, String>> load() {
    var groups = new HashMap<String, Map<String, String>>();
    for (String[] row : Rows.of("number-words.tsv", 3)) {
      groups.computeIfAbsent(row[0], k -> new HashMap<>()).put(row[1], row[2]);
    }
    return groups;
  }
}
