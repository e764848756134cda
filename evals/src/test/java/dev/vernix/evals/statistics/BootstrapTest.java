package dev.vernix.evals.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static double mean(int[] places) {
    return Arrays.stream(places).filter(p -> p < 50).count() / (double) places.length;
  }

  /** Half of 100 cases: the binomial's 2.5th and 97.5th percentiles are 40 and 60 of 100. */
  @Test
  void comesNearTheBinomial() {
    var i = Bootstrap.of(100, BootstrapTest::mean, 1).orElseThrow();
    assertThat(i.low()).isCloseTo(0.40, within(0.02));
    assertThat(i.high()).isCloseTo(0.60, within(0.02));
    assertThat(i.excludesZero()).isTrue();
  }

  @Test
  void oneSeedGivesOneInterval() {
    assertThat(Bootstrap.of(100, BootstrapTest::mean, 7))
        .isEqualTo(Bootstrap.of(100, BootstrapTest::mean, 7))
        .isNotEqualTo(Bootstrap.of(100, BootstrapTest::mean, 8));
  }

  @Test
  void oneCaseOrUnusableDrawsGiveNone() {
    assertThat(Bootstrap.of(1, p -> 1, 1)).isEmpty();
    assertThat(Bootstrap.of(9, p -> Double.NaN, 1)).isEmpty();
  }

  @Test
  void anIntervalAroundZeroDoesNotExcludeIt() {
    assertThat(new Bootstrap(-0.1, 0.1).excludesZero()).isFalse();
    assertThat(new Bootstrap(-0.2, -0.1).excludesZero()).isTrue();
  }
}
