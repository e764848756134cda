package dev.vernix.evals.cohort;

import dev.vernix.guideline.recommendation.Verdict;

/** How many have each verdict: plans of one stay, plans of a cohort, or stays. */
public record Counts(
    int concordant,
    int deviates,
    int reasoned,
    int notAddressed,
    int notApplicable,
    int notAssessable) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  static Counts one(Verdict v) {
    return NONE.plus(v);
  }

  Counts plus(Verdict v) {
    return switch (v) {
      case CONCORDANT -> plus(new Counts(1, 0, 0, 0, 0, 0));
      case DEVIATES -> plus(new Counts(0, 1, 0, 0, 0, 0));
      case DEVIATES_WITH_DOCUMENTED_REASON -> plus(new Counts(0, 0, 1, 0, 0, 0));
      case NOT_ADDRESSED -> plus(new Counts(0, 0, 0, 1, 0, 0));
      case NOT_APPLICABLE -> plus(new Counts(0, 0, 0, 0, 1, 0));
      case NOT_ASSESSABLE -> plus(new Counts(0, 0, 0, 0, 0, 1));
    };
  }

  Counts plus(Counts o) {
    return new Counts(
        concordant + o.concordant,
        deviates + o.deviates,
        reasoned + o.reasoned,
        notAddressed + o.notAddressed,
        notApplicable + o.notApplicable,
        notAssessable + o.notAssessable);
  }

  /** The denominator: to which the recommendation applied, and could be judged. */
  public int eligible() {
    return concordant + deviates + reasoned + notAddressed;
  }

  /**
   * The one verdict of a stay whose plans have these: what went against the recommendation without
   * a reason weighs most, then what went against it for a reason; a plan's silence counts only
   * where no plan of the stay did what is asked; a stay of which no plan could be judged is not
   * assessable where any might have been, else not applicable.
   */
  public Verdict stay() {
    return deviates > 0
        ? Verdict.DEVIATES
        : reasoned > 0
            ? Verdict.DEVIATES_WITH_DOCUMENTED_REASON
            : concordant > 0
                ? Verdict.CONCORDANT
                : notAddressed > 0
                    ? Verdict.NOT_ADDRESSED
                    : notAssessable > 0 ? Verdict.NOT_ASSESSABLE : Verdict.NOT_APPLICABLE;
  }
}
