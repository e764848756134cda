package dev.vernix.evals.guideline;

import dev.vernix.guideline.recommendation.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was judged of a set of vignettes.
 *
 * @param vignettes how many
 * @param judged every expected verdict beside the one given
 * @param alarms raised by entries whose statement was not checked against its source
 * @param withoutEntry expected verdicts of recommendations that have no entry; not scored
 */
public record VerdictScore(int vignettes, List<Judged> judged, int alarms, int withoutEntry) {
  /** Plans that are to be left alone. */
  static final Set<Verdict> ALONE = EnumSet.of(Verdict.NOT_APPLICABLE, Verdict.NOT_ASSESSABLE);

  /** Verdicts that speak to a person. */
  private static final Set<Verdict> SPOKEN =
      EnumSet.of(Verdict.DEVIATES, Verdict.DEVIATES_WITH_DOCUMENTED_REASON, Verdict.NOT_ADDRESSED);

  public VerdictScore {
    judged = List.copyOf(judged);
  }

  /**
   * One expected verdict.
   *
   * @param reason the sentence that was given
   */
  public record Judged(
      String vignette, String recommendation, Verdict expected, Verdict given, String reason) {
    public boolean right() {
      return expected == given;
    }

    /** Whether the plan is to be left alone. */
    public boolean outOfScope() {
      return ALONE.contains(expected);
    }

    /** Whether nothing is said of a plan that is to be left alone. */
    public boolean leftAlone() {
      return outOfScope() && !SPOKEN.contains(given);
    }
  }

  public long right() {
    return judged.stream().filter(Judged::right).count();
  }

  /** Of 1; 0 where nothing was judged. */
  public double accuracy() {
    return judged.isEmpty() ? 0 : (double) right() / judged.size();
  }

  public long outOfScope() {
    return judged.stream().filter(Judged::outOfScope).count();
  }

  /** Plans out of scope or not assessable on which nothing is said. */
  public long leftAlone() {
    return judged.stream().filter(Judged::leftAlone).count();
  }
}
