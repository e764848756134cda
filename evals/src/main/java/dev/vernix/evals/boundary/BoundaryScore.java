package dev.vernix.evals.boundary;

import dev.vernix.evals.gold.Share;
import dev.vernix.evals.label.Tally;
import java.util.List;

/**
 * How the splitter did.
 *
 * @param passed cases all of whose boundaries were found, and no other
 * @param boundaries those between two sentences of a case; a text's end is not counted
 * @param failures cases that did not pass
 * @param perSecond gold sentences a second by one thread, warm; 0 where it was not measured
 */
public record BoundaryScore(
    Share passed, Tally boundaries, List<Failure> failures, double perSecond) {
  public BoundaryScore {
    failures = List.copyOf(failures);
  }

  /**
   * A case that did not pass.
   *
   * @param read the sentences that the splitter made of it
   */
  public record Failure(BoundaryCase asked, List<String> read) {
    public Failure {
      read = List.copyOf(read);
    }
  }
}
