package dev.vernix.evals.result;

import dev.vernix.evals.statistics.Confusion.Pair;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One case with its scores; it holds no patient text.
 *
 * @param id the same in every run
 * @param groups what it belongs to
 * @param scores by figure
 * @param unscored why a figure has no score here, by figure
 * @param labels by what was labelled
 */
public record Item(
    String id,
    SortedMap<String, String> groups,
    SortedMap<String, Amount> scores,
    SortedMap<String, String> unscored,
    SortedMap<String, Pair> labels) {

  /**
   * So much of so much.
   *
   * @param part the numerator
   * @param whole the denominator; 0 where nothing was asked
   */
  public record Amount(double part, double whole) {
    /** The two together. */
    public Amount plus(Amount other) {
      return new Amount(part + other.part, whole + other.whole);
    }
  }

  public Item {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    unscored = Collections.unmodifiableSortedMap(new TreeMap<>(unscored));
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  /**
   * What it is about, so that cases of one are counted as one: its chart, or its id up to a stroke
   * ({@code stay-3/en}).
   */
  public String about() {
    return groups.getOrDefault("chart", id.replaceFirst("/.*", ""));
  }

  /** Whether it belongs to a slice: {@code all}, or a group such as {@code sex=male}. */
  public boolean in(String slice) {
    int at = slice.indexOf('=');
    return slice.equals("all")
        || at > 0 && slice.substring(at + 1).equals(groups.get(slice.substring(0, at)));
  }
}
