package dev.vernix.evals.retrieval;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a set as a table for people or as JSON for programs, beside the bars. */
public final class RetrievalReport {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final double RECALL_BAR = 0.99;
  private static final double MRR_BAR = 0.85;

  private RetrievalReport() {}

  /** Whether questions about the digest are answered as well as they must be. */
  public static boolean digestBarsMet(RetrievalEval.Result result) {
    RetrievalScore hybrid = result.of("hybrid");
    return hybrid.recall10() >= RECALL_BAR && hybrid.mrr() >= MRR_BAR && hybridHolds(result);
  }

  /** Whether the hybrid is no worse than the better of its parts. */
  public static boolean hybridHolds(RetrievalEval.Result result) {
    double better = Math.max(result.of("BM25").ndcg10(), result.of("vectors").ndcg10());
    return result.of("hybrid").ndcg10() >= better;
  }

  /**
   * A table.
   *
   * @param misses whether the questions without an answer in the first ten follow
   */
  public static String text(String name, RetrievalEval.Result result, boolean misses) {
    var out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%s: %,d questions, %,d passages%n  %-8s %8s %8s %10s %11s%n",
            name,
            result.questions(),
            result.passages(),
            "",
            "nDCG@10",
            "MRR",
            "recall@10",
            "recall@100"));
    for (RetrievalScore s : result.scores()) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %-8s %8.4f %8.4f %10.4f %11.4f%n",
              s.way(),
              s.ndcg10(),
              s.mrr(),
              s.recall10(),
              s.recall100()));
    }
    out.append(
        hybridHolds(result)
            ? "  the hybrid is no worse than the better of its parts\n"
            : "  the hybrid is worse than the better of its parts\n");
    if (misses) {
      result.misses().forEach(q -> out.append("  missed: ").append(q).append('\n'));
    }
    return out.toString();
  }

  /** What the digest's bars are and whether they are met. */
  public static String bars(RetrievalEval.Result result) {
    return String.format(
        Locale.ROOT,
        "  bars of the hybrid: recall@10 >= %.2f, MRR >= %.2f, better than each part: %s%n",
        RECALL_BAR,
        MRR_BAR,
        digestBarsMet(result) ? "met" : "not met");
  }

  /** One object. */
  public static String json(String name, RetrievalEval.Result result) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("set", name);
    out.put("questions", result.questions());
    out.put("passages", result.passages());
    out.put("ways", result.scores());
    out.put("hybridHolds", hybridHolds(result));
    out.put("misses", result.misses());
    return JSON.writeValueAsString(out);
  }
}
