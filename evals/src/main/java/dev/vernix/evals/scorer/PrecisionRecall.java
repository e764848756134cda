package dev.vernix.evals.scorer;

import dev.vernix.evals.label.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Precision, recall and F1 of answers against gold, by category. F1 over several cases is that of
 * their counts together (micro-averaged): 2 hits over 2 hits + false alarms + misses.
 */
final class PrecisionRecall implements Scorer {
  @Override
  public List<Score> score(Case judged) {
    var scores = new ArrayList<Score>();
    judged
        .seen(Observation.Answers.class)
        .forEach(a -> a.byCategory().forEach((category, tally) -> add(scores, category, tally)));
    return scores;
  }

  private static void add(List<Score> scores, String category, Tally t) {
    scores.add(part(category + " precision", t.hits(), t.hits() + t.alarms()));
    scores.add(part(category + " recall", t.hits(), t.gold()));
    scores.add(part(category + " f1", 2 * t.hits(), 2 * t.hits() + t.alarms() + t.misses()));
  }

  private static Score part(String figure, double part, double whole) {
    return new Score.Part(figure, part, whole, Better.HIGHER);
  }

  @Override
  public String wants() {
    return "answers beside gold answers";
  }
}
