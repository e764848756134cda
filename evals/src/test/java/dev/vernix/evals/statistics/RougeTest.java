package dev.vernix.evals.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The worked example of Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries", 3.1.
 */
class RougeTest {
  private static final List<String> S1 = Rouge.tokens("Police killed the gunman.");

  private static double l(String candidate) {
    return Rouge.l(Rouge.tokens(candidate), S1).f1();
  }

  private static double two(String candidate) {
    return Rouge.n(2, Rouge.tokens(candidate), S1).f1();
  }

  @Test
  void longestCommonSubsequenceTellsS2FromS3() {
    assertThat(l("police kill the gunman")).isCloseTo(0.75, within(1e-12));
    assertThat(l("the gunman kill police")).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void bigramsDoNot() {
    assertThat(two("police kill the gunman")).isEqualTo(two("the gunman kill police"));
    assertThat(two("police kill the gunman")).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void onlyOneOfTwoCommonSubsequencesCounts() {
    assertThat(l("the gunman police killed")).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aRepeatedWordCountsAsOftenAsTheReferenceHasIt() {
    var o = Rouge.n(1, Rouge.tokens("the the the"), Rouge.tokens("the cat"));
    assertThat(o.precision()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(o.recall()).isEqualTo(0.5);
  }

  @Test
  void nothingInCommonIsZeroAndAnEmptyTextIsNoFault() {
    assertThat(Rouge.n(1, List.of(), S1).f1()).isZero();
    assertThat(Rouge.l(Rouge.tokens("x"), S1).f1()).isZero();
  }
}
