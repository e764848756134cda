package dev.vernix.evals.retrieval;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.vernix.guideline.index.BgeSmall;
import dev.vernix.guideline.index.Fusion;
import dev.vernix.guideline.index.IndexUpdate;
import dev.vernix.guideline.index.IndexUpdate.Progress;
import dev.vernix.guideline.index.Passage;
import dev.vernix.guideline.index.PassageIndex;
import dev.vernix.guideline.index.PassageSearcher;
import dev.vernix.guideline.index.TextModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Asks the questions of a set in every way. */
public final class RetrievalEval {
  private static final int RRF = 60;
  private static final String DOCUMENT = "set";

  /**
   * What came of it.
   *
   * @param passages how many there were
   * @param scores by words, by vectors, by both, and by both through ranks alone for comparison
   * @param misses questions of which no answer is among the first ten of the hybrid
   */
  public record Result(
      int passages, int questions, List<RetrievalScore> scores, List<String> misses) {
    public Result {
      scores = List.copyOf(scores);
      misses = List.copyOf(misses);
    }

    /** The score of a way. */
    public RetrievalScore of(String way) {
      return scores.stream().filter(s -> s.way().equals(way)).findFirst().orElseThrow();
    }
  }

  private RetrievalEval() {}

  /**
   * Indexes the passages and asks.
   *
   * @param folder the index; vectors that are in it already are used again
   * @param stop asked while passages are embedded; once true, only what is there is used
   */
  public static Result run(
      RetrievalSet set,
      TextModel text,
      Path folder,
      EmbeddingModel model,
      Progress progress,
      BooleanSupplier stop) {
    var index = new PassageIndex(folder, text);
    fill(index, set.passages(), model, progress, stop);
    try (PassageSearcher searcher = index.openSearcher().orElseThrow()) {
      return ask(set, searcher, model);
    }
  }

  private static void fill(
      PassageIndex index,
      List<Passage> passages,
      EmbeddingModel model,
      Progress progress,
      BooleanSupplier stop) {
    String version = passages.size() + ":" + passages.hashCode();
    try (IndexUpdate update = index.openUpdate()) {
      if (!version.equals(update.documents().get(DOCUMENT))) {
        update.put(DOCUMENT, version, true, passages);
        update.commit();
      }
      update.addVectors(model, progress, stop);
    }
  }

  private static Result ask(RetrievalSet set, PassageSearcher searcher, EmbeddingModel model) {
    Map<Fusion, List<List<String>>> rankings = new HashMap<>();
    List<List<String>> ranks = new ArrayList<>();
    for (RetrievalSet.Question q : set.questions()) {
      float[] vector = BgeSmall.question(model, q.text());
      for (Fusion by : Fusion.values()) {
        rankings
            .computeIfAbsent(by, k -> new ArrayList<>())
            .add(searcher.ids(by, q.text(), vector, RetrievalScore.DEPTH));
      }
      ranks.add(
          rrf(
              rankings.getOrDefault(Fusion.WORDS, List.of()).getLast(),
              rankings.getOrDefault(Fusion.MEANING, List.of()).getLast()));
    }
    List<List<String>> both = rankings.getOrDefault(Fusion.BOTH, List.of());
    List<String> misses = new ArrayList<>();
    for (int i = 0; i < both.size(); i++) {
      var q = set.questions().get(i);
      if (RetrievalScore.recall(q.relevant(), both.get(i), 10) == 0) {
        misses.add(q.text());
      }
    }
    return new Result(
        set.passages().size(),
        set.questions().size(),
        List.of(
            RetrievalScore.of(
                "BM25", set.questions(), rankings.getOrDefault(Fusion.WORDS, List.of())),
            RetrievalScore.of(
                "vectors", set.questions(), rankings.getOrDefault(Fusion.MEANING, List.of())),
            RetrievalScore.of("hybrid", set.questions(), both),
            RetrievalScore.of("RRF", set.questions(), ranks)),
        misses);
  }

  /** Reciprocal rank fusion (Cormack et al. 2009), only for comparison. */
  private static List<String> rrf(List<String> a, List<String> b) {
    Map<String, Double> sums = new HashMap<>();
    for (List<String> list : List.of(a, b)) {
      for (int i = 0; i < list.size(); i++) {
        sums.merge(list.get(i), 1.0 / (RRF + i + 1), Double::sum);
      }
    }
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
