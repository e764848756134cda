package dev.vernix.evals.scorer;

import dev.vernix.evals.statistics.Rouge;
import java.util.ArrayList;
import java.util.List;

/**
 * ROUGE-1, -2 and -L against a reference, for comparison with published work only: a sentence with
 * a wrong dose shares nearly all its words with the right one.
 */
final class RougeScorer implements Scorer {
  @Override
  public List<Score> score(Case judged) {
    var scores = new ArrayList<Score>();
    judged
        .seen(Observation.Written.class)
        .forEach(
            w -> {
              String reference = w.reference();
              if (reference == null) {
                scores.add(new Score.Unscored("ROUGE-1 f1", "no reference text"));
                return;
              }
              var text = Rouge.tokens(w.text());
              var model = Rouge.tokens(reference);
              if (model.isEmpty()) {
                scores.add(new Score.Unscored("ROUGE-1 f1", "the reference has no word"));
                return;
              }
              add(scores, "ROUGE-1 f1", Rouge.n(1, text, model).f1());
              if (model.size() > 1) {
                add(scores, "ROUGE-2 f1", Rouge.n(2, text, model).f1());
              } else {
                scores.add(new Score.Unscored("ROUGE-2 f1", "the reference has one word only"));
              }
              add(scores, "ROUGE-L f1", Rouge.l(text, model).f1());
            });
    return scores;
  }

  private static void add(List<Score> scores, String figure, double value) {
    scores.add(new Score.Part(figure, value, 1, Better.NEITHER));
  }

  @Override
  public String wants() {
    return "a text beside a reference";
  }
}
