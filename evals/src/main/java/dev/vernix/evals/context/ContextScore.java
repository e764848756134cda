package dev.vernix.evals.context;

import dev.vernix.corpus.reading.Standing;
import dev.vernix.evals.gold.Share;
import dev.vernix.evals.label.Tally;
import java.util.List;
import java.util.Map;

/**
 * How the context machine did on a file of labels.
 *
 * @param targets how many were asked
 * @param tallies the axes that have labels
 * @param person labels of whom for which the very person was found
 * @param misses every wrong answer
 * @param perSecond sentences a second by one thread, warm; 0 where it was not measured
 */
public record ContextScore(
    int targets, Map<Axis, Tally> tallies, Share person, List<Miss> misses, double perSecond) {
  public ContextScore {
    tallies = Map.copyOf(tallies);
    misses = List.copyOf(misses);
  }

  /**
   * A wrong answer.
   *
   * @param axis what was asked
   * @param gold what a person says
   * @param said what the machine says
   */
  public record Miss(LabelledTarget target, Axis axis, boolean gold, Standing said) {}
}
