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

    Score plus(long num, long den, long gotNum, long gotDen, String miss) {
      var all = new ArrayList<>(misses);
      if (!miss.isEmpty()) {
        all.add(miss);
      }
      return new Score(
          numerator + num,
          denominator + den,
          measuredNumerator + gotNum,
          measuredDenominator + gotDen,
          stays + 1,
          all);
    }
  }

  /**
   * Plays and audits stays.
   *
   * @param seed of the first
   * @param each is told each stay with its audit, in order
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
    String chart = c.audit.chart();
    for (var j : c.stay.truth(Truth.Judged.class)) {
      Verdict truth = Verdict.of(j.verdict()).orElseThrow();
      Verdict got =
          c.audit.verdicts().stream()
              .filter(v -> v.recommendation().equals(j.recommendation()))
              .map(StayVerdict::verdict)
              .findFirst()
              .orElse(Verdict.NOT_APPLICABLE);
      var t = Counts.one(truth);
      var g = Counts.one(got);
      String miss = truth == got ? "" : chart + ": is " + truth.id() + ", measured " + got.id();
      merge(
          recommendations,
          j.recommendation(),
          t.concordant(),
          t.eligible(),
          g.concordant(),
          g.eligible(),
          miss);
    }
    for (var m : c.stay.truth(Truth.Measured.class)) {
      int num = 0;
      int den = 0;
      for (var x : c.audit.contributions()) {
        if (x.indicator().equals(m.indicator())) {
          num += median(m.indicator()) ? sum(x.values()) : x.numerator();
          den += x.denominator();
        }
      }
      boolean same = num == m.numerator() && den == m.denominator();
      String miss =
          same
              ? ""
              : chart
                  + ": is "
                  + m.numerator()
                  + "/"
                  + m.denominator()
                  + ", measured "
                  + num
                  + "/"
                  + den;
      merge(indicators, m.indicator(), m.numerator(), m.denominator(), num, den, miss);
    }
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
      Map<String, Score> into,
      String id,
      long num,
      long den,
      long gotNum,
      long gotDen,
      String miss) {
    into.put(id, into.getOrDefault(id, Score.NONE).plus(num, den, gotNum, gotDen, miss));
  }

  /** By recommendation. */
  public Map<String, Score> recommendations() {
    return recommendations;
  }

  /** By indicator. */
  public Map<String, Score> indicators() {
    return indicators;
  }

  /** True where every numerator and denominator is exact. */
  public boolean exact() {
    return recommendations.values().stream().allMatch(Score::exact)
        && indicators.values().stream().allMatch(Score::exact);
  }
}
