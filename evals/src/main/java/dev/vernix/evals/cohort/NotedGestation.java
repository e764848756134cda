package dev.vernix.evals.cohort;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.guideline.state.Missing;
import dev.vernix.guideline.state.Reading;
import dev.vernix.guideline.state.State;
import java.util.List;

/** The gestation of a chart whose front page has none but whose notes do. */
final class NotedGestation {
  private NotedGestation() {}

  /** The chart with the gestation that its first note to tell it has; as it is where none does. */
  static Chart in(Chart chart) {
    if (chart.patient().gestation().known() || chart.notes().isEmpty()) {
      return chart;
    }
    var reading = Reading.of(Stay.of(chart), List.of());
    for (var note : chart.notes()) {
      try {
        double weeks = new State(reading, note).infant().gestationWeeks();
        int days = (int) Math.round(weeks * 7);
        return chart.withPatient(chart.patient().withGestation(new Gestation(days / 7, days % 7)));
      } catch (Missing e) {
        // the next note may tell it
      }
    }
    return chart;
  }
}
