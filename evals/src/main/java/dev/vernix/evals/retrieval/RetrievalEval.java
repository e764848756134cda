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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Asks the questions of a set in every way. */
public final class RetrievalEval {
  private static final int RRF = 60;
  private static final String DOCUMENT = "set";
  private static final String HYBRID = "hybrid";

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
    return result(set, rankings(set, text, folder, model, progress, stop));
  }

  /**
   * Indexes the passages, asks, and gives by way, for each question in order, the ids found, best
   * first.
   */
  public static Map<String, List<List<String>>> rankings(
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

  /** For every way in the order of the report, what it found for each question. */
  private static Map<String, List<List<String>>> ask(
      RetrievalSet set, PassageSearcher searcher, EmbeddingModel model) {
    List<List<String>> words = new ArrayList<>();
    List<List<String>> meaning = new ArrayList<>();
    List<List<String>> both = new ArrayList<>();
    List<List<String>> ranks = new ArrayList<>();
    for (RetrievalSet.Question q : set.questions()) {
      float[] vector = BgeSmall.question(model, q.text());
      words.add(searcher.ids(Fusion.WORDS, q.text(), vector, RetrievalScore.DEPTH));
      meaning.add(searcher.ids(Fusion.MEANING, q.text(), vector, RetrievalScore.DEPTH));
      both.add(searcher.ids(Fusion.BOTH, q.text(), vector, RetrievalScore.DEPTH));
      ranks.add(rrf(words.getLast(), meaning.getLast()));
    }
    Map<String, List<List<String>>> ways = new LinkedHashMap<>();
    ways.put("BM25", words);
    ways.put("vectors", meaning);
    ways.put(HYBRID, both);
    ways.put("RRF", ranks);
    return ways;
  }

  private static Result result(RetrievalSet set, Map<String, List<List<String>>> ways) {
    List<String> misses = new ArrayList<>();
    List<List<String>> both = ways.getOrDefault(HYBRID, List.of());
    for (int i = 0; i < both.size(); i++) {
      var q = set.questions().get(i);
      if (RetrievalScore.recall(q.relevant(), both.get(i), 10) == 0) {
        misses.add(q.text());
      }
    }
    return new Result(
        set.passages().size(),
        set.questions().size(),
        ways.entrySet().stream()
            .map(way -> RetrievalScore.of(way.getKey(), set.questions(), way.getValue()))
            .toList(),
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
