package dev.vernix.corpus.reading;

import dev.vernix.corpus.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a note stands in the stay; fills in what a date leaves out.
 *
 * @param note when the note was written
 * @param order of day and month in the chart's notes
 */
record Stay(LocalDateTime note, Clock clock, DateOrder order) {
  /** Pregnancy before birth, and follow-up within a year, are as far as a NICU note's dates go. */
  private static final int DAYS_BEFORE_BIRTH = 290;

  private static final int DAYS_AHEAD = 370;

  LocalDate today() {
    return note.toLocalDate();
  }

  /** A day of the stay up to the note's, one day of slack on either side. */
  boolean within(@Nullable LocalDate day) {
    return day != null
        && !day.isBefore(clock.born().toLocalDate().minusDays(1))
        && !day.isAfter(today().plusDays(1));
  }

  boolean near(@Nullable LocalDate day) {
    return day != null
        && !day.isBefore(clock.born().toLocalDate().minusDays(DAYS_BEFORE_BIRTH))
        && !day.isAfter(today().plusDays(DAYS_AHEAD));
  }

  /**
   * The day with that month and day of month, in the year written or the one that fits best; null
   * for none.
   */
  @Nullable LocalDate place(int year, int month, int day) {
    if (year > 0) {
      return date(year, month, day);
    }
    LocalDate best = null;
    for (int y = today().getYear() - 1; y <= today().getYear() + 1; y++) {
      LocalDate candidate = date(y, month, day);
      if (candidate != null && (best == null || better(candidate, best))) {
        best = candidate;
      }
    }
    return best;
  }

  private boolean better(LocalDate a, LocalDate b) {
    if (within(a) != within(b)) {
      return within(a);
    }
    return distance(a) < distance(b);
  }

  long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(today(), day));
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
