package dev.vernix.evals.result;

import dev.vernix.corpus.provenance.Provenance;
import dev.vernix.evals.statistics.Confusion;
import dev.vernix.evals.statistics.Confusion.Pair;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What came of a suite.
 *
 * @param suite its name
 * @param about what it measures, one sentence
 * @param task which task gave the cases
 * @param measured when, as an ISO time; the one part in which two runs of a suite without a model
 *     may differ
 * @param provenance what it was made with
 * @param scorers as the suite names them
 * @param figures those that at least one case has a score of
 * @param unscored scorers and figures without any score, each with the reason
 * @param pins pinned figures beside what was measured
 * @param items every case
 */
public record SuiteResult(
    String suite,
    String about,
    String task,
    String measured,
    Provenance provenance,
    List<String> scorers,
    List<Figure> figures,
    SortedMap<String, String> unscored,
    List<Pin> pins,
    List<Item> items) {
  public SuiteResult {
    scorers = List.copyOf(scorers);
    figures = List.copyOf(figures);
    unscored = Collections.unmodifiableSortedMap(new TreeMap<>(unscored));
    pins = List.copyOf(pins);
    items = List.copyOf(items);
  }

  /** The figure of that name. */
  public Optional<Figure> figure(String name) {
    return figures.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The items of a slice. */
  public List<Item> slice(String slice) {
    return items.stream().filter(i -> i.in(slice)).toList();
  }

  /** Pinned figures that do not hold. */
  public List<Pin> off() {
    return pins.stream().filter(p -> !p.holds()).toList();
  }

  /** Values of a group, such as {@code sex}, that items have. */
  public SortedSet<String> groups(String name) {
    var values = new TreeSet<String>();
    items.forEach(i -> Optional.ofNullable(i.groups().get(name)).ifPresent(values::add));
    return values;
  }

  /** What was labelled. */
  public SortedSet<String> labelSets() {
    var sets = new TreeSet<String>();
    items.forEach(i -> sets.addAll(i.labels().keySet()));
    return sets;
  }

  /** How often each label of a set met each other one. */
  public Confusion confusion(String set) {
    List<Pair> pairs =
        items.stream()
            .map(i -> i.labels().get(set))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    return Confusion.of(pairs);
  }
}
