package dev.vernix.evals.cohort;

import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.recommendation.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * A reason once written holds for the plans of the next {@link #DAYS} days: nobody writes it again
 * in every note of the same course.
 */
final class ReasonsKept {
  /** Our choice: about the length of a long course. */
  static final int DAYS = 14;

  private ReasonsKept() {}

  /** The findings, those that go against a recommendation for a reason given before marked so. */
  static List<Finding> over(List<Finding> findings) {
    var reasons = new HashMap<String, Finding>();
    var kept = new ArrayList<Finding>();
    for (var f : findings.stream().sorted(Comparator.comparing(Finding::at)).toList()) {
      String r = f.recommendation().id();
      if (f.verdict() == Verdict.DEVIATES_WITH_DOCUMENTED_REASON) {
        reasons.put(r, f);
      }
      var given = reasons.get(r);
      kept.add(
          given != null
                  && f.verdict() == Verdict.DEVIATES
                  && !f.at().isAfter(given.at().plusDays(DAYS))
              ? excused(f, given)
              : f);
    }
    return kept;
  }

  private static Finding excused(Finding f, Finding given) {
    return new Finding(
        f.recommendation(),
        f.note(),
        Verdict.DEVIATES_WITH_DOCUMENTED_REASON,
        f.reason() + " A reason was written with the plan of " + given.at() + ".",
        f.chartSources(),
        f.decidedBy());
  }
}
