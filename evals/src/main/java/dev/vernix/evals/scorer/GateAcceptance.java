package dev.vernix.evals.scorer;

import dev.vernix.summary.Summary;
import java.util.ArrayList;
import java.util.List;

/** Which of a model's sentences the gate let through. */
final class GateAcceptance implements Scorer {
  private static final String FIGURE = "model sentences accepted by the gate";

  @Override
  public List<Score> score(Case judged) {
    var scores = new ArrayList<Score>();
    judged
        .seen(Observation.Cited.class)
        .forEach(
            c -> {
              Summary s = c.summary();
              if (s.model().isEmpty()) {
                scores.add(new Score.Unscored(FIGURE, "no model worded this summary"));
                return;
              }
              long accepted =
                  s.sections().stream()
                      .flatMap(section -> section.sentences().stream())
                      .filter(x -> x.origin() == Summary.Origin.MODEL)
                      .count();
              long offered = accepted + s.rejected().size();
              scores.add(
                  offered == 0
                      ? new Score.Unscored(
                          FIGURE, "the model gave no sentence that could be judged")
                      : new Score.Part(FIGURE, accepted, offered, Better.HIGHER));
            });
    return scores;
  }

  @Override
  public String wants() {
    return "a summary in a model's words";
  }
}
