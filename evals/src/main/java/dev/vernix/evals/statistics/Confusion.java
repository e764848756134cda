package dev.vernix.evals.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How often each label met each other one.
 *
 * @param labels in alphabetical order
 * @param counts row by row: expected label by given label
 */
public record Confusion(List<String> labels, List<List<Integer>> counts) {

  /** A pair of labels of one case. */
  public record Pair(String expected, String given) {}

  /** Of these pairs. */
  public static Confusion of(Collection<Pair> pairs) {
    var all = new TreeSet<String>();
    pairs.forEach(p -> all.addAll(List.of(p.expected, p.given)));
    var tally = new java.util.HashMap<Pair, Integer>();
    pairs.forEach(p -> tally.merge(p, 1, Integer::sum));
    var labels = List.copyOf(all);
    return new Confusion(labels, labels.stream().map(row -> row(row, labels, tally)).toList());
  }

  private static List<Integer> row(String expected, List<String> labels, Map<Pair, Integer> tally) {
    return labels.stream().map(given -> tally.getOrDefault(new Pair(expected, given), 0)).toList();
  }
}
