package dev.vernix.corpus.reading;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Note;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the notes of a chart write the day before the month.
 *
 * <p>A unit writes one order. Pairs that only one order can read as a day of the stay decide, most
 * of them; pressures and rates that look like dates are outvoted. Where they settle nothing the
 * order is {@code UNKNOWN}, and a date is read the American way and marked ambiguous.
 */
public enum DateOrder {
  MONTH_FIRST,
  DAY_FIRST,
  UNKNOWN;

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\d/.+-])(\\d{1,2})/(\\d{1,2})(?:/(?:20)?\\d{2})?(?![\\d/%]|\\.\\d)");

  private static final Pattern WRITTEN =
      Pattern.compile("(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?:/(\\d{2}|\\d{4}))?(?![\\d/%])");

  /** Pairs of the other order that one order must outnumber. */
  private static final int MAJORITY = 2;

  /** A date without a year so long before the note is the same day of the next year. */
  private static final int MONTHS_BACK = 5;

  /** How many pairs of a note only one order can read. */
  public record Votes(int dayFirst, int monthFirst) {
    public static Votes of(Note note, Clock clock) {
      int dayFirst = 0;
      int monthFirst = 0;
      var stay = new Stay(note.time(), clock, UNKNOWN);
      var m = PAIR.matcher(note.text()).region(note.bodyStart(), note.text().length());
      while (m.find()) {
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(2));
        dayFirst += a > 12 && stay.within(stay.place(0, b, a)) ? 1 : 0;
        monthFirst += b > 12 && stay.within(stay.place(0, a, b)) ? 1 : 0;
      }
      return new Votes(dayFirst, monthFirst);
    }
  }

  /** The order of that chart's notes. */
  public static DateOrder of(Chart chart) {
    var clock = chart.patient().clock();
    return of(chart.notes().stream().map(note -> Votes.of(note, clock)).toList());
  }

  /** What the votes of a chart's notes decide. */
  public static DateOrder of(List<Votes> votes) {
    int day = votes.stream().mapToInt(Votes::dayFirst).sum();
    int month = votes.stream().mapToInt(Votes::monthFirst).sum();
    return day > MAJORITY * month ? DAY_FIRST : month > MAJORITY * day ? MONTH_FIRST : UNKNOWN;
  }

  /**
   * The day that those characters of a note mean in this order, whatever days the stay has: what a
   * machine that reads appointments or a list of dates goes by.
   *
   * @param written as the note has it
   * @param read the day that reading gave it, which stands where this order says nothing
   */
  public LocalDate day(String written, LocalDate read, LocalDate noteDate) {
    var m = WRITTEN.matcher(written);
    if (this == UNKNOWN || !m.find()) {
      return read;
    }
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(2));
    int month = this == DAY_FIRST ? b : a;
    int day = this == DAY_FIRST ? a : b;
    if (a > 12 || b > 12) {
      return read;
    }
    try {
      return m.group(3) == null
          ? nearest(LocalDate.of(noteDate.getYear(), month, day), noteDate)
          : LocalDate.of(year(m.group(3)), month, day);
    } catch (DateTimeException e) {
      return read;
    }
  }

  private static int year(String written) {
    int year = Integer.parseInt(written);
    return year < 100 ? 2000 + year : year;
  }

  private static LocalDate nearest(LocalDate day, LocalDate noteDate) {
    return day.isBefore(noteDate.minusMonths(MONTHS_BACK))
        ? day.plusYears(1)
        : day.isAfter(noteDate.plusMonths(12L - MONTHS_BACK)) ? day.minusYears(1) : day;
  }
}
