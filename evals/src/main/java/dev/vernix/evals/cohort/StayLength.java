package dev.vernix.evals.cohort;

import dev.vernix.corpus.Chart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a stay was. */
final class StayLength {
  private StayLength() {}

  /** Calendar days from the first note to the last, both counted. */
  static int days(Chart chart) {
    LocalDate first = chart.notes().getFirst().time().toLocalDate();
    LocalDate last = chart.notes().getLast().time().toLocalDate();
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }
}
