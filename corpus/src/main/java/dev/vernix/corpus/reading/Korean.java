package dev.vernix.corpus.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Korean within notes: particles are written onto words and onto English terms ({@code CPAP으로}),
 * counters onto numbers ({@code 5일째}), so that neither ends at a space. The words are those of
 * {@code korean.tsv}.
 */
public final class Korean {
  private static final int LONGEST = 4;

  /** A word keeps at least so many syllables before a particle. */
  private static final int LEAST_WORD = 2;

  private static final Map<String, Set<String>> GROUPS = groups();

  private Korean() {}

  /** True for a Hangul syllable, which is a word boundary on both its sides. */
  public static boolean syllable(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }

  /** True for a particle that carries no meaning of its own ({@code 은}, {@code 를}). */
  public static boolean particle(String word) {
    return in("empty", word);
  }

  static boolean in(String group, String word) {
    return GROUPS.getOrDefault(group, Set.of()).contains(word);
  }

  /** One past the run of syllables that starts at {@code from}. */
  static int run(CharSequence text, int from, int end) {
    int i = from;
    while (i < end && syllable(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Where the first word of a run of syllables ends: after the counter where it is glued to a
   * number, else before its particle.
   */
  static int wordEnd(CharSequence text, int from, int to, boolean counts) {
    for (int n = counts ? Math.min(LONGEST, to - from) : 0; n > 0; n--) {
      if (in("counter", text.subSequence(from, from + n).toString())) {
        return from + n;
      }
    }
    for (int n = Math.min(LONGEST, to - from - LEAST_WORD); n > 0; n--) {
      if (in("particle", text.subSequence(to - n, to).toString())) {
        return to - n;
      }
    }
    return to;
  }

  private static Map<String, Set<String>> groups() {
    var groups = new HashMap<String, Set<String>>();
    for (String[] row : Rows.of("korean.tsv", 2)) {
      groups.computeIfAbsent(row[0], k -> new HashSet<>()).add(row[1]);
    }
    return groups;
  }
}
