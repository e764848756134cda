package dev.vernix.corpus.stay;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Clock;
import dev.vernix.corpus.reading.NoteReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What machines see of a chart: everything that was said, in order of time.
 *
 * @param chart whose stay it is
 * @param said every sentence of every note, by the note's time, then place
 */
public record Stay(Chart chart, List<Said> said) {
  public Stay {
    said = List.copyOf(said);
  }

  /** Reads every note of a chart. */
  public static Stay of(Chart chart) {
    var said = new ArrayList<Said>();
    for (var note : chart.notes()) {
      NoteReader.read(note, chart.patient()).sentences().forEach(s -> said.add(Said.of(note, s)));
    }
    return new Stay(chart, said);
  }

  public Clock clock() {
    return chart.patient().clock();
  }

  /** The day of birth. */
  public LocalDate firstDay() {
    return chart.patient().born().toLocalDate();
  }
}
