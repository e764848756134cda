package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunChartTest {
  private static Series shares(int... perHundred) {
    var points = new ArrayList<Series.Point>();
    for (int i = 0; i < perHundred.length; i++) {
      points.add(new Series.Point("2026-%02d".formatted(i + 1), perHundred[i], perHundred[i], 100));
    }
    return new Series("x", "%", Indicator.Kind.PROPORTION, 100, "stays", points);
  }

  @Test
  void aPointBeyondThreeStandardDeviationsIsMarked() {
    assertThat(RunChart.special(shares(50, 52, 48, 51, 90, 49)))
        .containsExactly(false, false, false, false, true, false);
  }

  @Test
  void eightInARowOnOneSideAreMarkedAndSevenAreNot() {
    assertThat(RunChart.special(shares(55, 55, 55, 55, 55, 55, 55, 55, 45, 45, 45, 45)))
        .containsExactly(
            true, true, true, true, true, true, true, true, false, false, false, false);
    assertThat(RunChart.special(shares(55, 55, 55, 55, 55, 55, 55, 45, 45, 45, 45)))
        .doesNotContain(true);
  }

  @Test
  void picturesHoldEveryPointAndNoNumberThatIsNone() {
    for (var s : List.of(shares(0, 100, 50), shares(0, 0), shares(100, 100))) {
      for (String svg : List.of(RunChart.draw(s, 460, 190), FunnelChart.draw(s, 460, 190))) {
        assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(svg.split("<circle", -1)).hasSize(s.points().size() + 1);
      }
    }
  }

  @Test
  void limitsNarrowAsUnitsGrow() {
    assertThat(shares(50).sigma(400)).isLessThan(shares(50).sigma(100));
  }
}
