package dev.vernix.corpus;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An instant or an interval on a chart's clock.
 *
 * @param start first moment
 * @param end last moment, equal to {@code start} for an instant
 * @param wholeDays true where only the days are known, not the time of day
 */
public record When(LocalDateTime start, LocalDateTime end, boolean wholeDays) {
  public When {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("an interval ends before it starts");
    }
  }

  public static When at(LocalDateTime time) {
    return new When(time, time, false);
  }

  public static When on(LocalDate day) {
    return new When(day.atStartOfDay(), day.atStartOfDay(), true);
  }

  public static When between(LocalDate first, LocalDate last) {
    return new When(first.atStartOfDay(), last.atStartOfDay(), true);
  }

  public LocalDate startDate() {
    return start.toLocalDate();
  }

  public LocalDate endDate() {
    return end.toLocalDate();
  }

  public boolean instant() {
    return start.equals(end);
  }

  /** ISO date or date-time, as JSON carries it. */
  public String startText() {
    return wholeDays ? startDate().toString() : start.toString();
  }

  public String endText() {
    return wholeDays ? endDate().toString() : end.toString();
  }
}
