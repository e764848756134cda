package dev.vernix.evals.suite;

import dev.vernix.evals.result.Figure;
import dev.vernix.evals.result.Item;
import dev.vernix.evals.result.Item.Amount;
import dev.vernix.evals.scorer.Observation.Labelled;
import dev.vernix.evals.scorer.Score;
import dev.vernix.evals.statistics.Confusion.Pair;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the scores of one case over its repeats. */
final class ItemBuilder {
  private final String id;
  private final SortedMap<String, String> groups;
  private final SortedMap<String, Amount> scores = new TreeMap<>();
  private final SortedMap<String, String> unscored = new TreeMap<>();
  private final SortedMap<String, Pair> labels = new TreeMap<>();
  private final Map<String, Integer> repeats = new TreeMap<>();
  private final Map<String, Map<String, Figure>> figures = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> reasons = new LinkedHashMap<>();

  ItemBuilder(String id, SortedMap<String, String> groups) {
    this.id = id;
    this.groups = groups;
  }

  /** Adds what a scorer says of one repeat. */
  void add(String scorer, List<Score> given) {
    given.stream()
        .filter(Score.Part.class::isInstance)
        .map(Score::figure)
        .distinct()
        .forEach(f -> repeats.merge(f, 1, Integer::sum));
    for (Score score : given) {
      switch (score) {
        case Score.Part p -> {
          scores.merge(p.figure(), new Amount(p.part(), p.whole()), Amount::plus);
          figures
              .computeIfAbsent(scorer, k -> new LinkedHashMap<>())
              .put(p.figure(), Figure.share(p.figure(), p.better()));
        }
        case Score.Unscored u -> {
          unscored.put(u.figure(), u.reason());
          reasons.computeIfAbsent(scorer, k -> new TreeMap<>()).put(u.figure(), u.reason());
        }
      }
    }
  }

  /** The last repeat's label stands. */
  void label(Labelled l) {
    labels.put(l.set(), new Pair(l.expected(), l.given()));
  }

  Collection<Figure> figures(String scorer) {
    return figures.getOrDefault(scorer, Map.of()).values();
  }

  Map<String, String> unscored(String scorer) {
    return reasons.getOrDefault(scorer, Map.of());
  }

  /** The item; parts and wholes are means over the repeats that scored them. */
  Item item() {
    var means = new TreeMap<String, Amount>();
    scores.forEach(
        (figure, sum) -> {
          int n = repeats.getOrDefault(figure, 1);
          means.put(figure, new Amount(sum.part() / n, sum.whole() / n));
        });
    return new Item(id, groups, means, unscored, labels);
  }
}
