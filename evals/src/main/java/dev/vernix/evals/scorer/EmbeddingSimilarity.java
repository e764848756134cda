package dev.vernix.evals.scorer;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.vernix.evals.gold.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Similarity by meaning in the manner of BERTScore (Zhang et al. 2020), for comparison with
 * published work only. It pairs whole sentences by the cosine of their vectors (bge-small-en),
 * where BERTScore pairs word pieces: each sentence with the nearest of the other text. It is blind
 * to numbers and to negation.
 */
final class EmbeddingSimilarity implements Scorer {
  private static final String FIGURE = "embedding similarity f1";

  private final Supplier<EmbeddingModel> model;

  EmbeddingSimilarity(Supplier<EmbeddingModel> model) {
    this.model = model;
  }

  @Override
  public List<Score> score(Case judged) {
    var scores = new ArrayList<Score>();
    judged
        .seen(Observation.Written.class)
        .forEach(
            w -> {
              String reference = w.reference();
              scores.add(
                  reference == null
                      ? new Score.Unscored(FIGURE, "no reference text")
                      : of(vectors(w.text()), vectors(reference)));
            });
    return scores;
  }

  private List<float[]> vectors(String text) {
    var embedding = model.get();
    return Sentences.of(text).stream().map(s -> embedding.embed(s).content().vector()).toList();
  }

  static Score of(List<float[]> text, List<float[]> reference) {
    if (text.isEmpty() || reference.isEmpty()) {
      return new Score.Unscored(FIGURE, "an empty text");
    }
    double precision = nearest(text, reference);
    double recall = nearest(reference, text);
    double f1 = precision + recall <= 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new Score.Part(FIGURE, f1, 1, Better.NEITHER);
  }

  private static double nearest(List<float[]> from, List<float[]> to) {
    return from.stream()
        .mapToDouble(a -> to.stream().mapToDouble(b -> cosine(a, b)).max().orElse(0))
        .average()
        .orElse(0);
  }

  private static double cosine(float[] a, float[] b) {
    double dot = 0;
    double squareA = 0;
    double squareB = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
      squareA += a[i] * a[i];
      squareB += b[i] * b[i];
    }
    return squareA == 0 || squareB == 0 ? 0 : dot / Math.sqrt(squareA * squareB);
  }

  @Override
  public String wants() {
    return "a text beside a reference";
  }
}
