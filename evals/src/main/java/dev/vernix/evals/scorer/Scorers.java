package dev.vernix.evals.scorer;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.function.Supplier;

/** The scorers by the names that suites use. */
public final class Scorers {
  /** Every name, in the order of the documentation. */
  public static final List<String> NAMES =
      List.of(
          "precision-recall",
          "must-facts",
          "fidelity",
          "citations",
          "counts",
          "verdicts",
          "retrieval",
          "readability",
          "gate",
          "repeatability",
          "rouge",
          "embedding-similarity",
          "judge");

  /** Those that only serve to compare with published work; reports say so. */
  public static final List<String> FOR_COMPARISON = List.of("rouge", "embedding-similarity");

  private Scorers() {}

  /**
   * The scorer of a name.
   *
   * @param embedding loads the embedding model where a scorer asks for it
   * @throws IllegalArgumentException where there is none
   */
  public static Scorer named(String name, Supplier<EmbeddingModel> embedding) {
    return switch (name) {
      case "precision-recall" -> new PrecisionRecall();
      case "must-facts" -> new MustFacts();
      case "fidelity" -> new Fidelity();
      case "citations" -> new Citations();
      case "counts" -> new Counts();
      case "verdicts" -> new Verdicts();
      case "retrieval" -> new Retrieval();
      case "readability" -> new Reading();
      case "gate" -> new GateAcceptance();
      case "repeatability" -> new Repeatability();
      case "rouge" -> new RougeScorer();
      case "embedding-similarity" -> new EmbeddingSimilarity(embedding);
      case "judge" -> new Judged();
      default -> throw new IllegalArgumentException("no scorer " + name);
    };
  }
}
