package dev.vernix.evals.retrieval;

import java.util.List;
import java.util.Map;

/**
 * How well a way of searching did; each figure is the mean over the questions, 0 to 1.
 *
 * @param way its name
 * @param ndcg10 nDCG at 10 with linear gain, as trec_eval works it out
 * @param mrr 1 over the rank of the first answer, 0 where none is within the first 100
 * @param recall10 share of the answers within the first 10
 * @param recall100 share of the answers within the first 100
 */
public record RetrievalScore(
    String way, double ndcg10, double mrr, double recall10, double recall100) {
  /** How many passages of each ranking are looked at. */
  static final int DEPTH = 100;

  private static final int TEN = 10;

  /** Of the rankings of those questions, in the same order. */
  static RetrievalScore of(
      String way, List<RetrievalSet.Question> questions, List<List<String>> rankings) {
    double ndcg = 0;
    double mrr = 0;
    double ten = 0;
    double hundred = 0;
    for (int i = 0; i < questions.size(); i++) {
      Map<String, Integer> relevant = questions.get(i).relevant();
      List<String> ids = rankings.get(i);
      ndcg += ndcg(relevant, ids);
      mrr += reciprocal(relevant, ids);
      ten += recall(relevant, ids, TEN);
      hundred += recall(relevant, ids, DEPTH);
    }
    int n = questions.size();
    return new RetrievalScore(way, ndcg / n, mrr / n, ten / n, hundred / n);
  }

  static double ndcg(Map<String, Integer> relevant, List<String> ids) {
    return ndcg(relevant, ids, TEN);
  }

  /** nDCG of the first {@code most}: gains as graded, discounted by log2 of the rank plus one. */
  public static double ndcg(Map<String, Integer> relevant, List<String> ids, int most) {
    double gained = 0;
    for (int i = 0; i < Math.min(most, ids.size()); i++) {
      gained += relevant.getOrDefault(ids.get(i), 0) / log2(i + 2);
    }
    List<Integer> best =
        relevant.values().stream().sorted(java.util.Comparator.reverseOrder()).limit(most).toList();
    double ideal = 0;
    for (int i = 0; i < best.size(); i++) {
      ideal += best.get(i) / log2(i + 2);
    }
    return gained / ideal;
  }

  /** One over the rank of the first answer, 0 where none is among the first 100. */
  public static double reciprocal(Map<String, Integer> relevant, List<String> ids) {
    for (int i = 0; i < Math.min(DEPTH, ids.size()); i++) {
      if (relevant.containsKey(ids.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** Share of the answers within the first {@code most}. */
  public static double recall(Map<String, Integer> relevant, List<String> ids, int most) {
    long found = ids.stream().limit(most).filter(relevant::containsKey).count();
    return (double) found / relevant.size();
  }

  private static double log2(int n) {
    return Math.log(n) / Math.log(2);
  }
}
