package dev.vernix.corpus.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
  @ParameterizedTest
  @CsvSource({"895, 2455", "0.7, 5.6", "21, 100", "-8, 2", "7.05, 7.41", "130, 131"})
  void marksAreRoundAndHoldEveryValue(double lowest, double highest) {
    var axis = Axis.of(lowest, highest, 5);
    assertThat(axis.low()).isLessThanOrEqualTo(lowest);
    assertThat(axis.high()).isGreaterThanOrEqualTo(highest);
    assertThat(axis.ticks()).hasSizeBetween(2, 9);
    assertThat(axis.ticks().getLast()).isEqualTo(axis.high());
  }

  @Test
  void oneValueHasAnAxisToo() {
    assertThat(Axis.of(5, 5, 4).span()).isPositive();
    assertThat(Axis.of(0, 0, 4).span()).isPositive();
  }
}
