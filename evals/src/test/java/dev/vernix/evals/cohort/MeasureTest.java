package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {
  private static Measure of(Integer... values) {
    var m = new Measure();
    for (int v : values) {
      m.add(Contribution.value("stay", v, List.of()));
    }
    return m;
  }

  @Test
  void theMedianIsTheMiddleOrTheMeanOfTheTwoThere() {
    assertThat(of(9, 1, 4).median()).isEqualTo(4);
    assertThat(of(9, 1, 4, 6).median()).isEqualTo(5);
    assertThat(of(7).median()).isEqualTo(7);
    assertThat(of(3, 3, 3, 10).quantile(0.75)).isEqualTo(3);
  }

  @Test
  void everyIndicatorNamesDefinitionSourceAndHowFarItWasChecked() {
    assertThat(Indicator.all())
        .hasSize(12)
        .allSatisfy(
            i -> {
              assertThat(i.definition()).isNotBlank();
              assertThat(i.source()).isNotBlank();
              assertThat(i.checked()).isNotBlank();
            });
  }
}
