package dev.vernix.evals.scorer;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One thing that is judged: a chart, a gold fact, a question.
 *
 * @param id the same in every run, so that runs can be compared; no patient text
 * @param groups what it belongs to, such as {@code gestation} and {@code language}
 * @param seen what was seen of it
 */
public record Case(String id, SortedMap<String, String> groups, List<Observation> seen) {
  public Case {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    seen = List.copyOf(seen);
  }

  /** What was seen of one sort, in order. */
  public <T extends Observation> Stream<T> seen(Class<T> sort) {
    return seen.stream().filter(sort::isInstance).map(sort::cast);
  }
}
