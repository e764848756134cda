package dev.vernix.guideline.index;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Orders candidates by their words, by their meaning, or by both.
 *
 * <p>By both, a candidate's score is {@code z(cosine) + w * z(bm25)}, each standardised over the
 * candidates. Ranks alone (RRF) forget by how much the first is ahead, and so fall behind the
 * better part wherever the other is much worse; a fixed weight (Bruch et al. 2023, "An Analysis of
 * Fusion Functions for Hybrid Retrieval") is right for some collections and wrong for others. Here
 * the weight is the question's own: a part whose best candidates stand out from the rest is sure of
 * itself, which is how well retrieval is foretold without judgements (Shtok et al. 2012, NQC). The
 * constants were chosen on eight small collections of ours; {@code vernix eval retrieval --beir}
 * measures any other.
 */
public enum Fusion {
  /** By words alone. */
  WORDS {
    @Override
    List<Ranked> rank(List<Candidate> candidates, double ceiling) {
      return sorted(candidates.stream().filter(c -> c.bm25() > 0).toList(), Candidate::bm25);
    }
  },
  /** By meaning alone. */
  MEANING {
    @Override
    List<Ranked> rank(List<Candidate> candidates, double ceiling) {
      return sorted(
          candidates.stream().filter(c -> !Double.isNaN(c.cosine())).toList(), Candidate::cosine);
    }
  },
  /** By both. */
  BOTH {
    @Override
    List<Ranked> rank(List<Candidate> candidates, double ceiling) {
      Spread words = Spread.of(candidates.stream().mapToDouble(Candidate::bm25));
      Spread meaning =
          Spread.of(
              candidates.stream().mapToDouble(Candidate::cosine).filter(c -> !Double.isNaN(c)));
      double weight = wordWeight(words, meaning, ceiling);
      return sorted(
          candidates,
          c ->
              // What has no vector yet is taken for middling: neither shown first nor hidden.
              (Double.isNaN(c.cosine()) ? 0 : meaning.standard(c.cosine()))
                  + weight * words.standard(c.bm25()));
    }
  };

  /** A candidate and the score that places it. */
  record Ranked(Candidate candidate, double score) {}

  private static final double WORDS_IN_GENERAL = 0.4;

  /** A passage that holds nearly every word of the question is likely what was meant. */
  private static final double WORDS_COVERED = 3;

  /** One mention of each word in a passage of middling length scores 0.53 of the ceiling. */
  private static final double COVERED = 0.45;

  /**
   * The candidates, best first.
   *
   * @param ceiling what BM25 cannot reach for this question
   */
  abstract List<Ranked> rank(List<Candidate> candidates, double ceiling);

  /** How much words count beside meaning, whose weight is 1. */
  static double wordWeight(Spread words, Spread meaning, double ceiling) {
    boolean covered = ceiling > 0 && words.top() > COVERED * ceiling;
    double standsOut = meaning.lead() * meaning.lead();
    return (covered ? WORDS_COVERED : 1) * WORDS_IN_GENERAL * words.lead() / (1 + standsOut);
  }

  private static List<Ranked> sorted(
      List<Candidate> candidates, ToDoubleFunction<Candidate> score) {
    return candidates.stream()
        .map(c -> new Ranked(c, score.applyAsDouble(c)))
        .sorted(
            Comparator.comparingDouble(Ranked::score)
                .reversed()
                .thenComparingInt(r -> r.candidate().doc()))
        .toList();
  }
}
