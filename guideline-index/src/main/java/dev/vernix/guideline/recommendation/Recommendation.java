package dev.vernix.guideline.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A statement of the digest made computable, as an entry file has it; expressions are CEL over the
 * {@link dev.vernix.guideline.state.Vocabulary}.
 *
 * @param statement what the digest says
 * @param title a few words
 * @param kind whether plans can be judged by it
 * @param jurisdictions where it is meant to be followed
 * @param edition of the source, as printed
 * @param expires year after which the edition must be looked at again
 * @param harm 1 (little) to 5 (death or lasting harm): what may come of not following it
 * @param applies population and trigger
 * @param needs expressions of any type that must be documented before a plan can be judged
 * @param deviates the plan does what the statement contradicts
 * @param concordant the plan does what it asks
 * @param silent the verdict where neither is so
 * @param stands hours for which a plan that did what is asked answers later silence; 0 where each
 *     plan is asked anew
 * @param about terms that the statement is about: where reasons are looked for
 * @param reasons terms by which a sentence gives a reason even without a word of reason
 * @param noReasons terms by which a sentence gives none, as that is what is gone against
 * @param say one sentence for each verdict
 * @param reason why it cannot be computed, empty where it can
 */
public record Recommendation(
    Statement statement,
    String title,
    Kind kind,
    Set<Jurisdiction> jurisdictions,
    String edition,
    int expires,
    int harm,
    String applies,
    List<String> needs,
    String deviates,
    String concordant,
    Verdict silent,
    int stands,
    List<String> about,
    List<String> reasons,
    List<String> noReasons,
    Map<Verdict, String> say,
    String reason) {
  public Recommendation {
    jurisdictions = Set.copyOf(jurisdictions);
    needs = List.copyOf(needs);
    about = List.copyOf(about);
    reasons = List.copyOf(reasons);
    noReasons = List.copyOf(noReasons);
    say = Map.copyOf(say);
  }

  /** Whether plans can be judged by a statement. */
  public enum Kind {
    /** A plan can follow it or go against it. */
    PLAN,
    /** A result or a scheme: applies only where a note cites or contradicts it. */
    EVIDENCE
  }

  public String id() {
    return statement.id();
  }

  public boolean verified() {
    return statement.confidence().verified();
  }
}
