package dev.vernix.evals.scorer;

import java.util.ArrayList;
import java.util.List;

/** The share of pairs of repeats of a case whose outputs are the same, character for character. */
final class Repeatability implements Scorer {
  private static final String FIGURE = "repeats with the same output";

  @Override
  public List<Score> score(Case judged) {
    var scores = new ArrayList<Score>();
    judged.seen(Observation.Runs.class).forEach(r -> scores.add(of(r.digests())));
    return scores;
  }

  static Score of(List<String> digests) {
    if (digests.size() < 2) {
      return new Score.Unscored(FIGURE, "one run is no repeat; set repeats: 2 or more");
    }
    int same = 0;
    int pairs = 0;
    for (int i = 0; i < digests.size(); i++) {
      for (int j = i + 1; j < digests.size(); j++) {
        pairs++;
        same += digests.get(i).equals(digests.get(j)) ? 1 : 0;
      }
    }
    return new Score.Part(FIGURE, same, pairs, Better.HIGHER);
  }

  @Override
  public String wants() {
    return "an output of each repeat";
  }
}
