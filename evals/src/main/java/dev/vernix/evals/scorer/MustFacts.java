package dev.vernix.evals.scorer;

import java.util.ArrayList;
import java.util.List;

/** Which gold facts are stated, and how many of those that must be there are left out. */
final class MustFacts implements Scorer {
  @Override
  public List<Score> score(Case judged) {
    var scores = new ArrayList<Score>();
    judged
        .seen(Observation.Wanted.class)
        .forEach(
            w -> {
              int stated = w.stated() ? 1 : 0;
              if (w.must()) {
                scores.add(new Score.Part("must-facts stated", stated, 1, Better.HIGHER));
                scores.add(new Score.Part("must-facts omitted", 1 - stated, 1, Better.LOWER));
              }
              scores.add(new Score.Part("gold facts stated", stated, 1, Better.HIGHER));
              scores.add(
                  new Score.Part(
                      "gold facts contradicted", w.contradicted() ? 1 : 0, 1, Better.LOWER));
            });
    return scores;
  }

  @Override
  public String wants() {
    return "gold facts beside the chart";
  }
}
