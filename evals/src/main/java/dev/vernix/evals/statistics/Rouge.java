package dev.vernix.evals.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * ROUGE (Lin 2004): overlap of words with a reference. Words are runs of letters and digits in
 * lower case, without stemming and with stop words; published figures differ with such choices.
 */
public final class Rouge {
  private Rouge() {}

  /**
   * Precision and recall of the overlap, each 0 to 1.
   *
   * @param precision of what the text has
   * @param recall of what the reference has
   */
  public record Overlap(double precision, double recall) {
    /** Harmonic mean of the two; 0 where nothing is shared. */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** The words of a text. */
  public static List<String> tokens(String text) {
    var words = new ArrayList<String>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** ROUGE-N: runs of {@code n} words in common, counted as often as they stand in both. */
  public static Overlap n(int n, List<String> text, List<String> reference) {
    var a = grams(n, text);
    var b = grams(n, reference);
    int common = 0;
    for (var e : a.entrySet()) {
      common += Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0));
    }
    return overlap(common, text.size() - n + 1, reference.size() - n + 1);
  }

  /** ROUGE-L: the longest common subsequence of the whole texts. */
  public static Overlap l(List<String> text, List<String> reference) {
    int[] before = new int[reference.size() + 1];
    for (String word : text) {
      int[] row = new int[before.length];
      for (int j = 1; j < row.length; j++) {
        row[j] =
            word.equals(reference.get(j - 1)) ? before[j - 1] + 1 : Math.max(before[j], row[j - 1]);
      }
      before = row;
    }
    return overlap(before[reference.size()], text.size(), reference.size());
  }

  private static Overlap overlap(int common, int text, int reference) {
    return new Overlap(
        text <= 0 ? 0 : (double) common / text, reference <= 0 ? 0 : (double) common / reference);
  }

  private static Map<List<String>, Integer> grams(int n, List<String> words) {
    var grams = new HashMap<List<String>, Integer>();
    for (int i = 0; i + n <= words.size(); i++) {
      grams.merge(words.subList(i, i + n), 1, Integer::sum);
    }
    return grams;
  }
}
