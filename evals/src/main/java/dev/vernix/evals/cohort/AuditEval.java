package dev.vernix.evals.cohort;

import dev.vernix.evals.simulator.SimulatedStay;
import dev.vernix.evals.simulator.Simulator;
import dev.vernix.evals.simulator.Truth;
import dev.vernix.guideline.recommendation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Audits simulated stays whose plans are known, and compares every numerator and denominator. */
public final class AuditEval {
  private final Map<String, Score> recommendations = new TreeMap<>();
  private final Map<String, Score> indicators = new TreeMap<>();

  /**
   * One recommendation or indicator.
   *
   * @param numerator that is true
   * @param denominator that is true
   * @param measuredNumerator that the audit gave
   * @param measuredDenominator that the audit gave
   * @param stays how many were compared
   * @param misses stays that differ, each with what is true and what was measured
   */
  public record Score(
      long numerator,
      long denominator,
      long measuredNumerator,
      long measuredDenominator,
      int stays,
      List<String> misses) {
    static final Score NONE = new Score(0, 0, 0, 0, 0, List.of());

    /** True where both are as they should be. */
    public boolean exact() {
      return numerator == measuredNumerator && denominator == measuredDenominator;
    }

    /** True where moreover every stay has the verdict, reason, value or exclusion that is true. */
    public boolean exactInEveryStay() {
      return exact() && misses.isEmpty();
    }

    Score plus(long[] sums, String miss) {
      var all = new ArrayList<>(misses);
      if (!miss.isEmpty()) {
        all.add(miss);
      }
      return new Score(
          numerator + sums[0],
          denominator + sums[1],
          measuredNumerator + sums[2],
          measuredDenominator + sums[3],
          stays + 1,
          all);
    }
  }

  /**
   * Plays and audits stays.
   *
   * @param seed of the first
   */
  public static AuditEval run(
      long stays, long seed, int threads, CohortAudit.Progress progress, BooleanSupplier stop) {
    var eval = new AuditEval();
    var auditor = new StayAuditor(AuditSettings.standard());
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var pending = new ArrayList<Future<Compared>>();
      long next = 0;
      long done = 0;
      try {
        while (!stop.getAsBoolean() && done < stays) {
          while (next < stays && pending.size() < threads * 4) {
            long s = seed + next++;
            pending.add(pool.submit(() -> compared(auditor, s)));
          }
          eval.add(pending.removeFirst().get());
          progress.at(++done, stays);
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException("a simulated stay cannot be played or audited", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        pool.shutdownNow();
      }
    }
    return eval;
  }

  private record Compared(SimulatedStay stay, StayAudit audit) {}

  private static Compared compared(StayAuditor auditor, long seed) {
    var stay = Simulator.practised(seed);
    return new Compared(stay, auditor.audit(stay.chart().name(), stay.chart()));
  }

  private void add(Compared c) {
    c.stay.truth(Truth.Judged.class).forEach(j -> judged(c, j));
    c.stay.truth(Truth.Measured.class).forEach(m -> measured(c.audit, m));
  }

  private void judged(Compared c, Truth.Judged j) {
    Verdict truth = Verdict.of(j.verdict()).orElseThrow();
    Verdict got =
        c.audit.verdicts().stream()
            .filter(v -> v.recommendation().equals(j.recommendation()))
            .map(StayVerdict::verdict)
            .findFirst()
            .orElse(Verdict.NOT_APPLICABLE);
    String miss =
        truth != got
            ? "is " + truth.id() + ", measured " + got.id()
            : truth == Verdict.DEVIATES_WITH_DOCUMENTED_REASON && !sameReason(c, j)
                ? "the reason is another sentence than the one cited"
                : "";
    var t = Counts.one(truth);
    var g = Counts.one(got);
    merge(
        recommendations,
        j.recommendation(),
        new long[] {t.concordant(), t.eligible(), g.concordant(), g.eligible()},
        c.audit.chart(),
        miss);
  }

  /** A deviation of the audit cites the sentence that was written as the reason. */
  private static boolean sameReason(Compared c, Truth.Judged j) {
    return c.stay.truth(Truth.Reasoned.class).stream()
        .filter(r -> r.recommendation().equals(j.recommendation()))
        .anyMatch(
            r ->
                c.audit.deviations().stream()
                    .filter(d -> d.reasoned() && d.recommendation().equals(j.recommendation()))
                    .flatMap(d -> d.sources().stream())
                    .anyMatch(
                        s -> s.note().equals(r.note()) && s.from() < r.to() && r.from() < s.to()));
  }

  private void measured(StayAudit audit, Truth.Measured m) {
    int num = 0;
    int den = 0;
    var values = new ArrayList<Integer>();
    var left = new ArrayList<String>();
    for (var x : audit.contributions()) {
      if (x.indicator().equals(m.indicator())) {
        num += x.numerator();
        den += x.denominator();
        values.addAll(x.values());
        left.add(x.excluded());
      }
    }
    boolean median = median(m.indicator());
    String is = told(m.numerator(), m.denominator(), m.values(), m.left());
    String got = told(num, den, m.values().isEmpty() ? List.of() : values, String.join("; ", left));
    merge(
        indicators,
        m.indicator(),
        new long[] {
          median ? sum(m.values()) : m.numerator(), m.denominator(), median ? sum(values) : num, den
        },
        audit.chart(),
        is.equals(got) ? "" : "is " + is + ", measured " + got);
  }

  private static String told(int num, int den, List<Integer> values, String left) {
    return num
        + "/"
        + den
        + (values.isEmpty() ? "" : " " + values)
        + (left.isEmpty() ? "" : " left out: " + left);
  }

  /** Of a median the values themselves are compared, as their sum. */
  private static boolean median(String indicator) {
    return Indicator.all().stream()
        .anyMatch(i -> i.id().equals(indicator) && i.kind() == Indicator.Kind.MEDIAN);
  }

  private static int sum(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).sum();
  }

  private static void merge(
      Map<String, Score> into, String id, long[] sums, String chart, String miss) {
    into.put(
        id,
        into.getOrDefault(id, Score.NONE).plus(sums, miss.isEmpty() ? "" : chart + ": " + miss));
  }

  /** By recommendation. */
  public Map<String, Score> recommendations() {
    return recommendations;
  }

  /** By indicator. */
  public Map<String, Score> indicators() {
    return indicators;
  }

  /** True where every numerator and denominator is exact, and every stay as it should be. */
  public boolean exact() {
    return recommendations.values().stream().allMatch(Score::exactInEveryStay)
        && indicators.values().stream().allMatch(Score::exactInEveryStay);
  }
}
