package dev.vernix.evals.cohort;

import dev.vernix.evals.cohort.Strata.Dimension;
import dev.vernix.guideline.recommendation.Verdict;
import java.util.Map;
import java.util.TreeMap;

/** The counts of one recommendation. */
public final class RecommendationTally {
  private Counts stays = Counts.NONE;
  private Counts plans = Counts.NONE;
  private TreeMap<String, Integer> missing = new TreeMap<>();
  private TreeMap<Dimension, TreeMap<String, Counts>> by = new TreeMap<>();
  private Rows<Deviation> deviations = new Rows<>();

  void add(StayVerdict v, Strata strata) {
    var one = Counts.one(v.verdict());
    stays = stays.plus(one);
    plans = plans.plus(v.plans());
    if (v.verdict() == Verdict.NOT_ASSESSABLE) {
      v.missing().forEach(m -> missing.merge(m, 1, Integer::sum));
    }
    for (var d : Dimension.values()) {
      by.computeIfAbsent(d, k -> new TreeMap<>()).merge(d.of(strata), one, Counts::plus);
    }
  }

  void add(Deviation d) {
    deviations.add(d);
  }

  void merge(RecommendationTally o) {
    stays = stays.plus(o.stays);
    plans = plans.plus(o.plans);
    o.missing.forEach((k, n) -> missing.merge(k, n, Integer::sum));
    o.by.forEach(
        (d, m) -> {
          var own = by.computeIfAbsent(d, k -> new TreeMap<>());
          m.forEach((g, c) -> own.merge(g, c, Counts::plus));
        });
    deviations.merge(o.deviations);
  }

  /** Stays by their one verdict; stays to none of whose plans it could apply are not among them. */
  public Counts stays() {
    return stays;
  }

  /** Plans of those stays. */
  public Counts plans() {
    return plans;
  }

  /** What was not documented, with the number of not assessable stays that lack it. */
  public Map<String, Integer> missing() {
    return missing;
  }

  /** Stays of each group, sorted. */
  public Map<String, Counts> by(Dimension d) {
    return by.getOrDefault(d, new TreeMap<>());
  }

  /** Plans that went against it. */
  public Rows<Deviation> deviations() {
    return deviations;
  }
}
