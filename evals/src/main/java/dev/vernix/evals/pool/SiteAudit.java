package dev.vernix.evals.pool;

import dev.vernix.evals.cohort.AuditResult;
import dev.vernix.evals.cohort.CohortException;
import dev.vernix.evals.cohort.Counts;
import dev.vernix.evals.cohort.Indicator;
import dev.vernix.evals.cohort.IndicatorTally;
import dev.vernix.evals.cohort.Strata;
import dev.vernix.evals.cohort.Strata.Dimension;
import dev.vernix.evals.pool.CountTable.Ratio;
import dev.vernix.guideline.recommendation.Library;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The part of an audit that may leave the site. */
public final class SiteAudit {
  private static final List<String> VERDICTS =
      List.of(
          "concordant",
          "deviates",
          "deviates, reason documented",
          "not addressed",
          "not assessable",
          "not applicable");

  /** How many of them, from the first, make a stay eligible. */
  private static final int ELIGIBLE = 4;

  private static final List<String> GESTATIONS =
      List.of(
          "<24 weeks",
          "24-25 weeks",
          "26-27 weeks",
          "28-31 weeks",
          "32-33 weeks",
          "34-36 weeks",
          "≥37 weeks",
          Strata.UNKNOWN);

  /** Weeks by which values in days are counted. */
  private static final int[] DAYS = {7, 14, 21, 28, 42, 56, 84, 112};

  private final AuditResult audit;
  private final int threshold;
  private final List<SharedTable> tables = new ArrayList<>();
  private final List<SharedRate> rates = new ArrayList<>();

  private SiteAudit(AuditResult audit, int threshold) {
    this.audit = audit;
    this.threshold = threshold;
  }

  /**
   * What the site gives away.
   *
   * @param site as the site calls itself
   * @param threshold counts below it are suppressed, but for zero; 2 or more
   * @throws CohortException where so few stays are counted that nothing may be told
   */
  public static SiteFile of(AuditResult audit, String site, int threshold) {
    int stays = audit.tally().stays();
    if (stays < threshold) {
      throw new CohortException(
          "fewer than " + threshold + " stays are counted, so nothing may be told of them",
          "--share",
          "Audit more charts.");
    }
    return new SiteAudit(audit, threshold).file(site);
  }

  private SiteFile file(String site) {
    var sizes = audit.tally().groups(Dimension.GESTATION);
    var bands = Bands.joined(GESTATIONS, sizes, threshold);
    audit.judged().forEach(l -> tables.add(coarsened(recommendation(l), bands)));
    Indicator.all().forEach(this::indicator);
    return SiteFile.of(
        "audit",
        site,
        threshold,
        audit.tally().stays(),
        "guidance " + guidance() + ", jurisdiction " + audit.settings().jurisdiction(),
        tables,
        rates);
  }

  private static String guidance() {
    var all = new StringBuilder();
    Library.standard().rules().stream()
        .map(r -> r.recommendation())
        .forEach(r -> all.append(r.id()).append(r.title()).append(r.verified()).append('\n'));
    return Integer.toHexString(all.toString().hashCode());
  }

  private void add(CountTable table) {
    tables.add(Suppressor.suppress(table, threshold));
  }

  /**
   * The table as fine as it can be with the share of all stays told, else as coarse as it can be
   * with anything told.
   */
  private SharedTable coarsened(CountTable all, List<List<String>> bands) {
    List<List<String>> verdicts = VERDICTS.stream().map(List::of).toList();
    var few =
        List.of(
            List.of(VERDICTS.get(0)),
            VERDICTS.subList(1, ELIGIBLE),
            VERDICTS.subList(ELIGIBLE, VERDICTS.size()));
    var together = List.of(bands.stream().flatMap(List::stream).toList());
    SharedTable best = null;
    for (CountTable t :
        List.of(
            all.joined(verdicts, bands),
            all.joined(verdicts, together),
            all.joined(few, bands),
            all.joined(few, together))) {
      SharedTable shared = Suppressor.suppress(t, threshold);
      if (PooledRatio.site("", all.ratios().getFirst(), shared).exact()) {
        return shared;
      }
      best = best == null || !shared.withheld() ? shared : best;
    }
    return java.util.Objects.requireNonNull(best);
  }

  private CountTable recommendation(AuditResult.Line line) {
    var by = line.counts().by(Dimension.GESTATION);
    var sizes = audit.tally().groups(Dimension.GESTATION);
    var cells = new ArrayList<List<Integer>>();
    VERDICTS.forEach(v -> cells.add(new ArrayList<>()));
    for (String band : GESTATIONS) {
      Counts c = by.getOrDefault(band, Counts.NONE);
      int[] of = {
        c.concordant(), c.deviates(), c.reasoned(), c.notAddressed(), c.notAssessable(), 0
      };
      of[of.length - 1] = sizes.getOrDefault(band, 0) - Arrays.stream(of).sum();
      for (int v = 0; v < of.length; v++) {
        cells.get(v).add(of[v]);
      }
    }
    return new CountTable(
        line.recommendation().id(),
        line.recommendation().title(),
        VERDICTS,
        GESTATIONS,
        cells,
        List.of(
            new Ratio(
                "concordant of eligible stays",
                VERDICTS.subList(0, 1),
                VERDICTS.subList(0, ELIGIBLE))));
  }

  private void indicator(Indicator i) {
    IndicatorTally counts = audit.tally().indicator(i.id());
    var m = counts.all();
    switch (i.kind()) {
      case PROPORTION ->
          column(
              i,
              List.of("yes", "no", "left out"),
              List.of(
                  (int) m.numerator(),
                  (int) (m.denominator() - m.numerator()),
                  Math.max(0, audit.tally().stays() - (int) m.denominator())),
              Optional.of(new Ratio(i.title(), List.of("yes"), List.of("yes", "no"))));
      case TIME ->
          column(
              i,
              List.of("within the target", "later"),
              List.of((int) m.numerator(), (int) (m.denominator() - m.numerator())),
              Optional.of(
                  new Ratio(
                      "within " + i.per() + " min",
                      List.of("within the target"),
                      List.of("within the target", "later"))));
      case MEDIAN -> {
        var rows = new ArrayList<String>();
        var counted = new ArrayList<Integer>();
        for (int b = 0; b <= DAYS.length; b++) {
          int from = b == 0 ? Integer.MIN_VALUE : DAYS[b - 1];
          int to = b == DAYS.length ? Integer.MAX_VALUE : DAYS[b];
          rows.add(
              b == 0
                  ? "under " + to
                  : b == DAYS.length ? from + " or more" : from + " to " + (to - 1));
          counted.add(
              m.values().entrySet().stream()
                  .filter(v -> v.getKey() >= from && v.getKey() < to)
                  .mapToInt(v -> v.getValue())
                  .sum());
        }
        column(i, rows, counted, Optional.empty());
      }
      case RATE -> {
        boolean few = m.stays() < threshold;
        boolean small = m.numerator() > 0 && m.numerator() < threshold;
        rates.add(
            new SharedRate(
                i.id(),
                i.title(),
                i.per(),
                i.unit(),
                few || small ? null : Integer.valueOf((int) m.numerator()),
                few ? null : Long.valueOf(m.denominator())));
      }
    }
  }

  private void column(Indicator i, List<String> rows, List<Integer> counts, Optional<Ratio> ratio) {
    int sum = counts.stream().mapToInt(Integer::intValue).sum();
    if (sum >= threshold) {
      add(
          new CountTable(
              i.id(),
              i.title(),
              rows,
              List.of("all"),
              counts.stream().map(List::of).toList(),
              ratio.stream().toList()));
    }
  }
}
