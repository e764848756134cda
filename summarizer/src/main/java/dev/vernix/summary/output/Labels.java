package dev.vernix.summary.output;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.When;
import dev.vernix.corpus.page.Plain;
import dev.vernix.summary.Summary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates and days of life as clinicians read them; months are spelled, so that no reader swaps day
 * and month.
 */
record Labels(Clock clock) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static String shortDay(LocalDate date) {
    return SHORT.format(date);
  }

  static String time(LocalDateTime time) {
    return TIME.format(time);
  }

  /** {@code DOL 12}; before birth, where a day of life means nothing, empty. */
  String dayOfLife(LocalDate date) {
    return date.isBefore(clock.born().toLocalDate()) ? "" : "DOL " + clock.dayOfLife(date);
  }

  /** {@code DOL 2–9}, or one day. */
  String daysOfLife(When when) {
    var start = when.startDate();
    var end = when.endDate();
    String first = dayOfLife(start);
    return first.isEmpty() || start.equals(end) ? first : first + "\u2013" + clock.dayOfLife(end);
  }

  /** {@code 18 Feb 2026 to 28 Feb 2026}, with the time where it is known and the moment is one. */
  static String when(When when) {
    return when.instant() && !when.wholeDays() ? time(when.start()) : days(when);
  }

  /** {@code 18 Feb 2026 to 28 Feb 2026} or {@code 18 Feb 2026}, without times. */
  static String days(When when) {
    return when.startDate().equals(when.endDate())
        ? day(when.startDate())
        : day(when.startDate()) + " to " + day(when.endDate());
  }

  /** {@code 2–5 Mar}, {@code 28 Feb–3 Mar} or {@code 5 Mar}: for a table that names the year. */
  static String shortDays(When when) {
    var start = when.startDate();
    var end = when.endDate();
    if (start.equals(end)) {
      return shortDay(start);
    }
    boolean month = start.getMonth() == end.getMonth() && start.getYear() == end.getYear();
    return (month ? String.valueOf(start.getDayOfMonth()) : shortDay(start))
        + "\u2013"
        + shortDay(end);
  }

  /** How the draft came to be, one line: {@code ollama, model qwen2.5-coder:1.5b}. */
  static String engine(Summary summary) {
    return summary.model().isEmpty()
        ? "engine %s, no language model".formatted(Plain.line(summary.engine()))
        : "engine %s, model %s"
            .formatted(Plain.line(summary.engine()), Plain.line(summary.model()));
  }
}
