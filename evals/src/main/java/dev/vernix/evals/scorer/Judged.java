package dev.vernix.evals.scorer;

import java.util.List;
import java.util.stream.Stream;

/**
 * A model's judgements, and nothing but how far they agree with people's: a judge that nobody has
 * checked says nothing. Cohen's kappa follows from the labels that the result keeps; here stands
 * the plain agreement.
 */
final class Judged implements Scorer {
  @Override
  public List<Score> score(Case judged) {
    return Stream.concat(
            judged
                .seen(Observation.Labelled.class)
                .<Score>map(
                    l ->
                        new Score.Part(
                            l.set() + " agreement",
                            l.expected().equals(l.given()) ? 1 : 0,
                            1,
                            Better.HIGHER)),
            judged
                .seen(Observation.NotScored.class)
                .<Score>map(n -> new Score.Unscored(n.figure(), n.reason())))
        .toList();
  }

  @Override
  public String wants() {
    return "a model's label beside a person's";
  }
}
