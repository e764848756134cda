package dev.vernix.evals.scorer;

import dev.vernix.evals.retrieval.RetrievalScore;
import java.util.ArrayList;
import java.util.List;

/** nDCG, recall and the reciprocal rank of the first answer, means over the questions. */
final class Retrieval implements Scorer {
  @Override
  public List<Score> score(Case judged) {
    var scores = new ArrayList<Score>();
    judged
        .seen(Observation.Ranked.class)
        .forEach(
            r -> {
              String by = " (" + r.way() + ")";
              if (r.relevant().isEmpty()) {
                scores.add(new Score.Unscored("nDCG@10" + by, "no passage is known to answer"));
                return;
              }
              add(scores, "nDCG@10" + by, RetrievalScore.ndcg(r.relevant(), r.ids(), 10));
              add(scores, "MRR" + by, RetrievalScore.reciprocal(r.relevant(), r.ids()));
              for (int k : new int[] {5, 10, 100}) {
                add(scores, "recall@" + k + by, RetrievalScore.recall(r.relevant(), r.ids(), k));
              }
            });
    return scores;
  }

  private static void add(List<Score> scores, String figure, double value) {
    scores.add(new Score.Part(figure, value, 1, Better.HIGHER));
  }

  @Override
  public String wants() {
    return "a ranking beside the passages that answer";
  }
}
