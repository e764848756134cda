package dev.vernix.evals.cohort;

import dev.vernix.evals.cohort.Strata.Dimension;
import java.util.Map;
import java.util.TreeMap;

/** The sums of one quality indicator. */
public final class IndicatorTally {
  private Measure all = new Measure();
  private TreeMap<Dimension, TreeMap<String, Measure>> by = new TreeMap<>();
  private TreeMap<String, Integer> excluded = new TreeMap<>();

  void add(Contribution c, Strata strata) {
    if (!c.excluded().isEmpty()) {
      excluded.merge(c.excluded(), 1, Integer::sum);
      return;
    }
    all.add(c);
    for (var d : Dimension.values()) {
      by.computeIfAbsent(d, k -> new TreeMap<>())
          .computeIfAbsent(d.of(strata), k -> new Measure())
          .add(c);
    }
  }

  void merge(IndicatorTally o) {
    all.merge(o.all);
    o.by.forEach(
        (d, m) -> {
          var own = by.computeIfAbsent(d, k -> new TreeMap<>());
          m.forEach((g, v) -> own.computeIfAbsent(g, k -> new Measure()).merge(v));
        });
    o.excluded.forEach((k, n) -> excluded.merge(k, n, Integer::sum));
  }

  public Measure all() {
    return all;
  }

  /** Of each group, sorted. */
  public Map<String, Measure> by(Dimension d) {
    return by.getOrDefault(d, new TreeMap<>());
  }

  /** Why stays were left out, with how many. */
  public Map<String, Integer> excluded() {
    return excluded;
  }
}
