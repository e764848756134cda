package dev.vernix.guideline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FusionTest {
  private static List<Candidate> candidates(double[] bm25, double[] cosine) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < bm25.length; i++) {
      all.add(new Candidate(i, bm25[i], cosine[i]));
    }
    return all;
  }

  private static List<Integer> order(Fusion by, List<Candidate> candidates, double ceiling) {
    return by.rank(candidates, ceiling).stream().map(r -> r.candidate().doc()).toList();
  }

  private static double[] flatBut(int n, int at, double value, double rest) {
    double[] all = new double[n];
    for (int i = 0; i < n; i++) {
      // A little apart, so that the order of the rest is known.
      all[i] = rest - i * 1e-3;
    }
    all[at] = value;
    return all;
  }

  @Test
  void eachPartAloneOrdersByItsOwnScore() {
    List<Candidate> some = candidates(new double[] {1, 3, 0}, new double[] {0.9, 0.2, Double.NaN});
    assertThat(order(Fusion.WORDS, some, 9)).containsExactly(1, 0);
    assertThat(order(Fusion.MEANING, some, 9)).containsExactly(0, 1);
  }

  @Test
  void whatBothFindIsFirst() {
    List<Candidate> some =
        candidates(new double[] {5, 4.9, 0, 0, 1}, new double[] {0.5, 0.79, 0.8, 0.5, 0.5});
    assertThat(order(Fusion.BOTH, some, 20).getFirst()).isEqualTo(1);
  }

  @Test
  void aMeaningThatStandsOutIsNotOverruled() {
    List<Candidate> some = candidates(flatBut(40, 7, 2.2, 2), flatBut(40, 3, 0.95, 0.5));
    assertThat(order(Fusion.BOTH, some, 20).getFirst()).isEqualTo(3);
  }

  @Test
  void wordsThatStandOutOverruleAMeaningThatDoesNot() {
    double[] cosine = new double[40];
    for (int i = 0; i < 40; i++) {
      cosine[i] = 0.7 - i * 0.002;
    }
    assertThat(order(Fusion.BOTH, candidates(flatBut(40, 7, 9, 1), cosine), 30).getFirst())
        .isEqualTo(7);
  }

  @Test
  void wordsCountMoreWhereAPassageHoldsNearlyAll() {
    Spread words = Spread.of(DoubleStream.of(6, 2, 1.5, 1, 0.5));
    Spread meaning = Spread.of(DoubleStream.of(0.7, 0.69, 0.6, 0.5));
    assertThat(Fusion.wordWeight(words, meaning, 10))
        .isCloseTo(3 * Fusion.wordWeight(words, meaning, 20), within(1e-9));
  }

  @Test
  void whatHasNoVectorIsTakenForMiddling() {
    List<Candidate> some = candidates(new double[] {1, 1, 1}, new double[] {0.9, Double.NaN, 0.1});
    assertThat(order(Fusion.BOTH, some, 9)).containsExactly(0, 1, 2);
  }

  @Test
  void nothingIsOrderedWhereNothingIsFound() {
    for (Fusion by : Fusion.values()) {
      assertThat(by.rank(List.of(), 0)).isEmpty();
    }
  }

  @Test
  void equalScoresKeepTheOrderOfTheIndex() {
    List<Candidate> some = candidates(new double[] {1, 1, 1}, new double[] {0.5, 0.5, 0.5});
    for (Fusion by : Fusion.values()) {
      assertThat(order(by, some, 9)).containsExactly(0, 1, 2);
    }
  }

  @Test
  void aSpreadIsWorkedOutRightly() {
    Spread s = Spread.of(DoubleStream.of(4, 2, 2, 0));
    assertThat(s.mean()).isEqualTo(2);
    assertThat(s.deviation()).isCloseTo(Math.sqrt(2), within(1e-12));
    assertThat(s.top()).isEqualTo(4);
    // 4 is ahead of 2, 2 and 0, which are 4/3 at the mean.
    assertThat(s.lead()).isCloseTo((4 - 4 / 3.0) / Math.sqrt(2), within(1e-12));
    assertThat(s.standard(4)).isCloseTo(Math.sqrt(2), within(1e-12));
    assertThat(Spread.of(DoubleStream.of(3, 3)).standard(3)).isZero();
    assertThat(Spread.of(DoubleStream.empty()).lead()).isZero();
  }
}
