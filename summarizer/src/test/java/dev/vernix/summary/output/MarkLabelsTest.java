package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkLabelsTest {
  @Test
  void labelsThatWouldTouchTakeTheNextRow() {
    var places =
        MarkLabels.place(List.of(100.0, 120.0, 400.0), List.of("intubation", "film", "film"), 600);

    assertThat(places).extracting(MarkLabels.Place::row).containsExactly(0, 1, 0);
    assertThat(places).extracting(MarkLabels.Place::side).containsOnly(MarkLabels.Side.RIGHT);
  }

  @Test
  void nearTheRightEdgeTheyStandLeft() {
    assertThat(MarkLabels.place(List.of(595.0), List.of("transfusion"), 600))
        .containsExactly(new MarkLabels.Place(0, MarkLabels.Side.LEFT));
  }

  @Test
  void aCrowdLosesLabelsAndNoMarks() {
    var places =
        MarkLabels.place(
            Collections.nCopies(9, 100.0), Collections.nCopies(9, "echocardiogram"), 600);

    assertThat(places).hasSize(9);
    assertThat(places.stream().filter(p -> p.side() == MarkLabels.Side.NONE)).hasSize(5);
  }
}
