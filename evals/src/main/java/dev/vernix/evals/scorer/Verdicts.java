package dev.vernix.evals.scorer;

import java.util.List;

/**
 * Labels against a person's: the share that are the same. The confusion matrix and Cohen's kappa
 * follow from the labels that every result keeps.
 */
final class Verdicts implements Scorer {
  @Override
  public List<Score> score(Case judged) {
    return judged
        .seen(Observation.Labelled.class)
        .<Score>map(
            l ->
                new Score.Part(
                    l.set() + " accuracy",
                    l.expected().equals(l.given()) ? 1 : 0,
                    1,
                    Better.HIGHER))
        .toList();
  }

  @Override
  public String wants() {
    return "a label beside the expected one";
  }
}
