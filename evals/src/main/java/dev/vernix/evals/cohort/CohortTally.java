package dev.vernix.evals.cohort;

import dev.vernix.evals.cohort.Strata.Dimension;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of a cohort. Adding and merging are associative and take no notice of order: all are
 * sums of whole numbers, tables of values with how often each occurs, and rows of which the first
 * by their own order are kept. Its size does not grow with the number of stays.
 *
 * <p>Add every stay that {@link Census} does not call a duplicate once; say duplicates with {@link
 * #duplicate}.
 */
public final class CohortTally {
  private int charts;
  private int stays;
  private int notes;
  private int unread;
  private int plans;
  private Rows<Row> failures = new Rows<>();
  private Rows<Row> duplicates = new Rows<>();
  private TreeMap<Dimension, TreeMap<String, Integer>> groups = new TreeMap<>();
  private TreeMap<String, RecommendationTally> recommendations = new TreeMap<>();
  private TreeMap<String, IndicatorTally> indicators = new TreeMap<>();

  /**
   * A chart that is not counted.
   *
   * @param chart id
   * @param reason one line without patient text
   */
  public record Row(String chart, String reason) implements Comparable<Row> {
    @Override
    public int compareTo(Row o) {
      int byChart = chart.compareTo(o.chart);
      return byChart != 0 ? byChart : reason.compareTo(o.reason);
    }
  }

  /** Adds one chart. */
  public void add(StayAudit a) {
    charts++;
    if (a.failed()) {
      failures.add(new Row(a.chart(), a.failure()));
      return;
    }
    stays++;
    notes += a.notes();
    unread += a.unread();
    plans += a.plans();
    for (var d : Dimension.values()) {
      groups.computeIfAbsent(d, k -> new TreeMap<>()).merge(d.of(a.strata()), 1, Integer::sum);
    }
    for (var v : a.verdicts()) {
      recommendations
          .computeIfAbsent(v.recommendation(), k -> new RecommendationTally())
          .add(v, a.strata());
    }
    for (var d : a.deviations()) {
      recommendations.computeIfAbsent(d.recommendation(), k -> new RecommendationTally()).add(d);
    }
    for (var c : a.contributions()) {
      indicators.computeIfAbsent(c.indicator(), k -> new IndicatorTally()).add(c, a.strata());
    }
  }

  /**
   * Adds one chart that is not counted.
   *
   * @param first the chart that is counted in its place
   */
  public void duplicate(StayAudit a, String first) {
    charts++;
    duplicates.add(new Row(a.chart(), "the same patient or the same notes as " + first));
  }

  /** Adds all that another counted. */
  public void merge(CohortTally o) {
    charts += o.charts;
    stays += o.stays;
    notes += o.notes;
    unread += o.unread;
    plans += o.plans;
    failures.merge(o.failures);
    duplicates.merge(o.duplicates);
    o.groups.forEach(
        (d, m) -> {
          var own = groups.computeIfAbsent(d, k -> new TreeMap<>());
          m.forEach((g, n) -> own.merge(g, n, Integer::sum));
        });
    o.recommendations.forEach(
        (id, r) -> recommendations.computeIfAbsent(id, k -> new RecommendationTally()).merge(r));
    o.indicators.forEach(
        (id, i) -> indicators.computeIfAbsent(id, k -> new IndicatorTally()).merge(i));
  }

  /** Charts that were looked at: counted, failed and duplicate. */
  public int charts() {
    return charts;
  }

  /** Stays that are counted. */
  public int stays() {
    return stays;
  }

  /** Notes that were read in counted stays. */
  public int notes() {
    return notes;
  }

  /** Notes of counted stays that could not be read. */
  public int unread() {
    return unread;
  }

  /** Notes of counted stays that planned something. */
  public int plans() {
    return plans;
  }

  /** Charts that could not be audited. */
  public Rows<Row> failures() {
    return failures;
  }

  /** Charts that are another's again. */
  public Rows<Row> duplicates() {
    return duplicates;
  }

  /** Counted stays of each group, sorted. */
  public Map<String, Integer> groups(Dimension d) {
    return groups.getOrDefault(d, new TreeMap<>());
  }

  /** By id; a recommendation that is not here applied in no stay. */
  public RecommendationTally recommendation(String id) {
    return recommendations.getOrDefault(id, new RecommendationTally());
  }

  /** By id; an indicator that is not here got nothing from any stay. */
  public IndicatorTally indicator(String id) {
    return indicators.getOrDefault(id, new IndicatorTally());
  }
}
