package dev.vernix.corpus.reading;

import dev.vernix.corpus.Chart;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Whether the notes of a chart write the day before the month.
 *
 * <p>A unit writes one order. Pairs that only one order can read as a day of the stay decide, most
 * of them; pressures and rates that look like dates are outvoted. Without such pairs the order is
 * American.
 */
public enum DateOrder {
  MONTH_FIRST,
  DAY_FIRST;

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\d/.+-])(\\d{1,2})/(\\d{1,2})(?:/(?:20)?\\d{2})?(?![\\d/%.])");

  /** Pairs of the other order that one order must outnumber. */
  private static final int MAJORITY = 2;

  /** The order of that chart's notes. */
  public static DateOrder of(Chart chart) {
    int dayFirst = 0;
    int monthFirst = 0;
    for (var note : chart.notes()) {
      var stay = new Stay(note.time(), chart.patient().clock(), MONTH_FIRST);
      var m = PAIR.matcher(note.text()).region(note.bodyStart(), note.text().length());
      while (m.find()) {
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(2));
        LocalDate american = stay.place(0, a, b);
        LocalDate other = stay.place(0, b, a);
        dayFirst += a > 12 && stay.within(other) ? 1 : 0;
        monthFirst += b > 12 && stay.within(american) ? 1 : 0;
      }
    }
    return dayFirst > MAJORITY * monthFirst ? DAY_FIRST : MONTH_FIRST;
  }
}
