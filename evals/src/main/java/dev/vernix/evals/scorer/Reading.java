package dev.vernix.evals.scorer;

import dev.vernix.family.readability.Readability;
import java.util.ArrayList;
import java.util.List;

/** How hard the texts are to read ({@link Readability}). */
final class Reading implements Scorer {
  @Override
  public List<Score> score(Case judged) {
    var scores = new ArrayList<Score>();
    judged
        .seen(Observation.Written.class)
        .forEach(
            w -> {
              var read = Readability.of(w.text(), w.language());
              if (read.counts().words() == 0) {
                scores.add(new Score.Unscored("reading grade", "a text without words"));
                return;
              }
              scores.add(new Score.Part("reading grade", read.grade(), 1, Better.LOWER));
              scores.add(
                  new Score.Part("texts easy enough", read.easy() ? 1 : 0, 1, Better.HIGHER));
            });
    return scores;
  }

  @Override
  public String wants() {
    return "a text";
  }
}
