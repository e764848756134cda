package dev.vernix.evals.pool;

import dev.vernix.evals.cohort.CohortException;
import dev.vernix.evals.label.Tally;
import dev.vernix.evals.pool.CountTable.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The part of an evaluation on a site's own labels that may leave the site: how often the reading
 * was right, so that it can be validated at many hospitals.
 */
public final class SiteEval {
  private static final String HIT = "found";
  private static final String MISS = "missed";
  private static final String ALARM = "false alarm";
  private static final String REST = "rightly left";

  private SiteEval() {}

  /**
   * What the site gives away.
   *
   * @param name of the evaluation, such as {@code context}
   * @param asked how many answers there are
   * @param tallies by what was asked; of fewer answers than the threshold nothing is told
   */
  public static SiteFile of(
      String name, String site, int threshold, int asked, Map<String, Tally> tallies) {
    var tables = new ArrayList<SharedTable>();
    tallies.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(t -> t.getValue().of() >= threshold)
        .forEach(t -> tables.add(Suppressor.suppress(table(t.getKey(), t.getValue()), threshold)));
    if (tables.isEmpty()) {
      throw new CohortException(
          "fewer than " + threshold + " answers, so nothing may be told of them",
          "--share",
          "Label more.");
    }
    return SiteFile.of("eval " + name, site, threshold, asked, "", tables, List.of());
  }

  private static CountTable table(String id, Tally t) {
    return new CountTable(
        id,
        id,
        List.of(HIT, MISS, ALARM, REST),
        List.of("all"),
        List.of(List.of(t.hits()), List.of(t.misses()), List.of(t.alarms()), List.of(t.rests())),
        List.of(
            new Ratio("recall", List.of(HIT), List.of(HIT, MISS)),
            new Ratio("precision", List.of(HIT), List.of(HIT, ALARM))));
  }
}
