package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  /** Newcombe RG, Stat Med 1998;17:857, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81,263,0.2553,0.3662",
    "15,148,0.0624,0.1605",
    "0,20,0.0000,0.1611",
    "1,29,0.0061,0.1718"
  })
  void wilsonAsNewcombePrintsIt(int yes, int of, double low, double high) {
    var i = Interval.wilson(yes, of);
    assertThat(i.low()).isCloseTo(low, within(5e-5));
    assertThat(i.high()).isCloseTo(high, within(5e-5));
  }

  /** The exact limits of a Poisson count of 10 are 4.795 and 18.39, of 0 they are 0 and 3.689. */
  @Test
  void byarComesCloseToTheExactLimits() {
    var ten = Interval.rate(10, 2);
    assertThat(ten.low()).isCloseTo(4.795 / 2, within(0.01));
    assertThat(ten.high()).isCloseTo(18.39 / 2, within(0.01));
    assertThat(Interval.rate(0, 1).low()).isZero();
    assertThat(Interval.rate(0, 1).high()).isCloseTo(3.689, within(0.05));
  }

  @Test
  void nothingEligibleIsSaidAndNeverAShare() {
    assertThat(Figure.share(0, 0)).isEqualTo("no eligible stay");
    assertThat(Figure.share(4, 5)).isEqualTo("80 % (38 to 96)");
  }
}
