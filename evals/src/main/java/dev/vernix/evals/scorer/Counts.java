package dev.vernix.evals.scorer;

import java.util.List;
import java.util.stream.Stream;

/** What a task counted itself, under the task's own names. */
final class Counts implements Scorer {
  @Override
  public List<Score> score(Case judged) {
    return Stream.concat(
            judged
                .seen(Observation.Counted.class)
                .<Score>map(c -> new Score.Part(c.figure(), c.part(), c.whole(), c.better())),
            judged
                .seen(Observation.NotScored.class)
                .<Score>map(n -> new Score.Unscored(n.figure(), n.reason())))
        .toList();
  }

  @Override
  public String wants() {
    return "counts of the task's own";
  }
}
