package dev.vernix.evals.cohort;

import dev.vernix.guideline.recommendation.Verdict;
import java.util.List;

/**
 * One recommendation in one stay.
 *
 * @param recommendation id
 * @param plans how many plans of the stay have each verdict
 * @param missing what was not documented in plans that could not be assessed, each once, sorted
 */
public record StayVerdict(String recommendation, Counts plans, List<String> missing) {
  public StayVerdict {
    missing = List.copyOf(missing);
  }

  /** The stay's one verdict, by {@link Counts#stay()}. */
  public Verdict verdict() {
    return plans.stay();
  }
}
