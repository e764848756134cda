package dev.vernix.evals.cohort;

import java.util.List;

/**
 * All that an audit keeps of one chart.
 *
 * @param chart id within the cohort: the folder's path from the cohort's root, with {@code /}
 * @param patient hash of the patient's id, by which a second chart is recognised; empty for a
 *     failure
 * @param text hash of all notes, likewise
 * @param strata its groups
 * @param notes how many were read
 * @param unread how many could not be read
 * @param plans how many notes planned something
 * @param days in hospital, from birth or the first note to the last, first and last counted
 * @param verdicts recommendations with any plan that is not plainly out of scope, by id; one that
 *     is not here applied to no plan
 * @param deviations every plan against a recommendation
 * @param contributions to quality indicators and times to action
 * @param failure why it could not be audited, one line without patient text; empty where it was
 */
public record StayAudit(
    String chart,
    String patient,
    String text,
    Strata strata,
    int notes,
    int unread,
    int plans,
    int days,
    List<StayVerdict> verdicts,
    List<Deviation> deviations,
    List<Contribution> contributions,
    String failure) {
  public StayAudit {
    verdicts = List.copyOf(verdicts);
    deviations = List.copyOf(deviations);
    contributions = List.copyOf(contributions);
  }

  /** A chart that could not be audited; the reason holds no patient text. */
  public static StayAudit failed(String chart, String why) {
    return new StayAudit(
        chart, "", "", Strata.NONE, 0, 0, 0, 0, List.of(), List.of(), List.of(), why);
  }

  /** True where the chart could not be audited. */
  public boolean failed() {
    return !failure.isEmpty();
  }
}
