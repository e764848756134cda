package dev.vernix.evals.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetrievalScoreTest {
  private static final Map<String, Integer> GRADED = Map.of("a", 2, "b", 1, "c", 1);

  @Test
  void ndcgIsThatOfTrecEval() {
    // Gains 0, 2, 1 at ranks 1 to 3; the best order would be 2, 1, 1.
    double gained = 2 / (Math.log(3) / Math.log(2)) + 1 / 2.0;
    double best = 2 + 1 / (Math.log(3) / Math.log(2)) + 1 / 2.0;
    assertThat(RetrievalScore.ndcg(GRADED, List.of("x", "a", "b")))
        .isCloseTo(gained / best, within(1e-12));
    assertThat(RetrievalScore.ndcg(GRADED, List.of("a", "b", "c"))).isCloseTo(1, within(1e-12));
    assertThat(RetrievalScore.ndcg(GRADED, List.of())).isZero();
  }

  /**
   * The worked example of the encyclopedia article "Discounted cumulative gain": gains 3, 2, 3, 0,
   * 1, 2 found, a 3 and a 2 not found; DCG 6.861, ideal 8.740, nDCG at 6 0.785.
   */
  @Test
  void ndcgOfThePublishedExample() {
    var graded = Map.of("d1", 3, "d2", 2, "d3", 3, "d5", 1, "d6", 2, "d7", 3, "d8", 2);
    var found = List.of("d1", "d2", "d3", "d4", "d5", "d6");
    assertThat(RetrievalScore.ndcg(graded, found, 6)).isCloseTo(0.785, within(0.0005));
  }

  @Test
  void onlyTheFirstTenCountForNdcg() {
    List<String> late = IntStream.range(0, 11).mapToObj(i -> i == 10 ? "a" : "x" + i).toList();
    assertThat(RetrievalScore.ndcg(Map.of("a", 1), late)).isZero();
  }

  @Test
  void theFirstAnswerDecidesTheReciprocalRank() {
    assertThat(RetrievalScore.reciprocal(GRADED, List.of("x", "y", "b", "a")))
        .isCloseTo(1 / 3.0, within(1e-12));
    assertThat(RetrievalScore.reciprocal(GRADED, List.of("x"))).isZero();
  }

  @Test
  void recallIsTheShareOfTheAnswersFound() {
    assertThat(RetrievalScore.recall(GRADED, List.of("x", "b", "a"), 2))
        .isCloseTo(1 / 3.0, within(1e-12));
    assertThat(RetrievalScore.recall(GRADED, List.of("x", "b", "a"), 10))
        .isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void figuresAreMeansOverTheQuestions() {
    var q = new RetrievalSet.Question("q", Map.of("a", 1));
    var score = RetrievalScore.of("way", List.of(q, q), List.of(List.of("a"), List.of("x")));
    assertThat(score).isEqualTo(new RetrievalScore("way", 0.5, 0.5, 0.5, 0.5));
  }
}
