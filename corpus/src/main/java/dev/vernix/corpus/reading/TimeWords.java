package dev.vernix.corpus.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code time-words.tsv}, by group. */
final class TimeWords {
  private static final Map<String, Map<String, String>> GROUPS = new HashMap<>();

  private static final Map<String, Set<String>> STARTS = new HashMap<>();

  static {
    for (String[] row : Rows.of("time-words.tsv", 3)) {
      GROUPS.computeIfAbsent(row[0], k -> new HashMap<>()).put(row[1], row[2]);
      STARTS.computeIfAbsent(row[0], k -> new HashSet<>()).add(row[1].split(" ")[0]);
    }
  }

  private TimeWords() {}

  /**
   * What the words mean in that group, empty where they only belong to it, null where they do not.
   */
  static @Nullable String meaning(String group, String words) {
    return GROUPS.getOrDefault(group, Map.of()).get(words);
  }

  /** Whether words of that group start with that word. */
  static boolean starts(String group, String word) {
    return STARTS.getOrDefault(group, Set.of()).contains(word);
  }

  static boolean in(String group, String words) {
    return !words.isEmpty() && meaning(group, words) != null;
  }
}
