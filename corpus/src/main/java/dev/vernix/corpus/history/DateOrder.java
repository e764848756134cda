package dev.vernix.corpus.history;

import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Whether the notes of a stay write the day or the month first, as told by the dates that can be
 * read only one way; {@code UNKNOWN} where they do not settle it.
 */
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?:/(\\d{2}|\\d{4}))?(?![\\d/%])");

  /** So many dates read one way, and this many times those read the other, settle it. */
  private static final int ENOUGH = 3;

  private static final int TIMES = 4;
  private static final int LONGEST = 20_000;

  /** A date so long before the note is the same day of the next year: an appointment. */
  private static final int MONTHS_BACK = 5;

  static DateOrder of(Stay stay) {
    int day = 0;
    int month = 0;
    var last = stay.chart().notes().getLast().time().toLocalDate();
    for (var note : stay.chart().notes()) {
      String body = note.text().substring(note.bodyStart());
      var m = PAIR.matcher(body.substring(0, Math.min(LONGEST, body.length())));
      while (m.find()) {
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(2));
        if (a > 12 && during(stay, last, b, a)) {
          day++;
        } else if (b > 12 && during(stay, last, a, b)) {
          month++;
        }
      }
    }
    return day >= ENOUGH && day >= TIMES * month
        ? DAY_FIRST
        : month >= ENOUGH && month >= TIMES * day ? MONTH_FIRST : UNKNOWN;
  }

  private static boolean during(Stay stay, LocalDate last, int month, int day) {
    for (int year = stay.firstDay().getYear(); year <= last.getYear(); year++) {
      if (valid(year, month, day)) {
        var d = LocalDate.of(year, month, day);
        if (!d.isBefore(stay.firstDay()) && !d.isAfter(last)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean valid(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getMonthValue() == month;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The day that those characters mean, in the order of this stay's dates. */
  LocalDate day(Said said, TimeExpression t) {
    var m = PAIR.matcher(said.note().text().substring(t.from(), t.to()));
    if (this == UNKNOWN || !m.find()) {
      return t.start();
    }
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(2));
    int month = this == DAY_FIRST ? b : a;
    int day = this == DAY_FIRST ? a : b;
    if (a > 12 || b > 12) {
      return t.start();
    }
    int year = said.noteDate().getYear();
    if (m.group(3) != null) {
      int written = Integer.parseInt(m.group(3));
      year = written < 100 ? 2000 + written : written;
    } else if (valid(year, month, day)
        && LocalDate.of(year, month, day)
            .isBefore(said.noteDate().minusMonths(MONTHS_BACK))) {
      year++;
    } else if (valid(year, month, day)
        && LocalDate.of(year, month, day).isAfter(said.noteDate().plusMonths(12L - MONTHS_BACK))) {
      year--;
    }
    return valid(year, month, day) ? LocalDate.of(year, month, day) : t.start();
  }
}
