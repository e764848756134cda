package dev.vernix.evals.cohort;

import dev.vernix.corpus.Span;
import java.util.List;

/**
 * What one stay adds to one quality indicator.
 *
 * @param indicator id, see {@link Indicator}
 * @param numerator events, 0 or 1 for a proportion, days for a rate of days
 * @param denominator 1 for a stay of a proportion, days for a rate; 0 where the stay is left out
 * @param values what a median is taken of: days or minutes, none elsewhere
 * @param excluded why the stay is left out, empty where it is not; no patient text
 * @param sources where the notes say what is counted
 */
public record Contribution(
    String indicator,
    int numerator,
    int denominator,
    List<Integer> values,
    String excluded,
    List<Span> sources) {
  public Contribution {
    values = List.copyOf(values);
    sources = List.copyOf(sources);
  }

  static Contribution of(String indicator, int numerator, int denominator, List<Span> sources) {
    return new Contribution(indicator, numerator, denominator, List.of(), "", sources);
  }

  static Contribution value(String indicator, int value, List<Span> sources) {
    return new Contribution(indicator, 0, 1, List.of(value), "", sources);
  }

  Contribution at(List<Span> places) {
    return new Contribution(indicator, numerator, denominator, values, excluded, places);
  }

  static Contribution left(String indicator, String why) {
    return new Contribution(indicator, 0, 0, List.of(), why, List.of());
  }
}
