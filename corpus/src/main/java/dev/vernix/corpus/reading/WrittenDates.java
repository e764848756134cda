package dev.vernix.corpus.reading;

import dev.vernix.corpus.reading.TimeExpression.Type;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates and date intervals, placed in the stay. The order of day and month is taken from the stay
 * where only one order falls within it, else it is the chart's; American dates that could be others
 * are marked ambiguous.
 */
final class WrittenDates {
  private static final int LARGEST_SCORE = 10;
  private static final int DAYS_SOON = 45;

  private WrittenDates() {}

  static @Nullable Placed at(Lexemes lx, int i, Stay stay) {
    DateForm form = DateForm.at(lx, i);
    if (form == null) {
      return null;
    }
    boolean bare = form.year() == 0 && !form.settled();
    boolean range = range(lx, form.end());
    if (bare && other(lx, i, form.end(), range)) {
      return null;
    }
    Placed first = place(i, form, stay);
    if (first == null
        || bare
            && !stay.within(first.start())
            && !cued(lx, i, form)
            && !soon(first, form, range, stay)) {
      return null;
    }
    return interval(lx, first, stay);
  }

  private static @Nullable Placed place(int i, DateForm form, Stay stay) {
    LocalDate monthFirst = stay.place(form.year(), form.first(), form.second());
    LocalDate dayFirst =
        form.settled() ? null : stay.place(form.year(), form.second(), form.first());
    if (!stay.near(monthFirst) && form.year() == 0) {
      monthFirst = null;
    }
    if (!stay.near(dayFirst) && form.year() == 0) {
      dayFirst = null;
    }
    boolean other = stay.order() == DateOrder.DAY_FIRST && !form.settled();
    LocalDate usual = other ? dayFirst : monthFirst;
    LocalDate rival = other ? monthFirst : dayFirst;
    boolean first = usual != null && (likely(usual, stay) || !stay.within(rival));
    LocalDate chosen = first ? usual : rival;
    if (chosen == null) {
      return null;
    }
    boolean both = monthFirst != null && dayFirst != null && !monthFirst.equals(dayFirst);
    boolean settled = other || stay.within(monthFirst) && !stay.within(dayFirst);
    boolean doubt = both && !settled && likely(monthFirst, stay) == likely(dayFirst, stay);
    return new Placed(i, form.end(), Type.DATE, chosen, null, null, doubt);
  }

  /** A day of the stay, or one that a note may plan for. */
  private static boolean likely(@Nullable LocalDate day, Stay stay) {
    boolean soon = day != null && day.isAfter(stay.today()) && stay.distance(day) <= DAYS_SOON;
    return soon || stay.within(day);
  }

  /** {@code 3/14-3/21}, {@code 3/14 -> 3/21}, {@code 14 Mar to 21 Mar}. */
  private static Placed interval(Lexemes lx, Placed first, Stay stay) {
    int j = first.end();
    char mark = lx.mark(j);
    boolean joined = mark == '-' || mark == '–' || mark == '—' || lx.arrow(j);
    boolean word =
        lx.word(j).equals("to")
            || lx.word(j).equals("through")
            || lx.word(j).equals("until")
            || lx.word(j).equals("thru");
    DateForm form = joined || word ? DateForm.at(lx, j + 1) : null;
    Placed last = form == null ? null : place(j + 1, form, stay);
    return last == null || last.start().isBefore(first.start())
        ? first
        : first.until(last.end(), last.start(), last.ambiguous());
  }

  /** A bare pair that is a pressure, a score, a grade or a share. */
  private static boolean other(Lexemes lx, int i, int end, boolean range) {
    boolean unit = UnitForms.after(lx.text(), lx.to(end - 1), lx.end(), lx.value(end - 1)) != null;
    boolean sign =
        lx.mark(end) == '%'
            || lx.mark(end) == '+'
            || lx.mark(i - 1) == '+'
            || lx.mark(i - 1) == '.';
    boolean glued =
        lx.glued(i)
            && (lx.kind(i - 1) == Lexemes.WORD || lx.mark(i - 1) == '/' || lx.mark(i - 1) == '>');
    boolean gestation =
        lx.intValue(end - 1) == 7 && lx.kind(i - 1) == Lexemes.NUMBER && lx.integer(i - 1);
    if (unit || sign || glued || gestation || TimeWords.in("after", lx.word(end))) {
      return true;
    }
    // "off CPAP 3/9" dates the end of it, though "CPAP 18/5" would be pressures.
    if (lx.word(i - 2).equals("off")) {
      return false;
    }
    for (int j = i - 1; j >= i - 2 && !range; j--) {
      if (TimeWords.in("undated", lx.word(j))) {
        return true;
      }
      if (lx.kind(j) == Lexemes.BREAK || TimeWords.in("cue", lx.word(j))) {
        return false;
      }
    }
    return false;
  }

  /**
   * True where another bare pair follows a dash: {@code 5/12-5/14} is an interval even after {@code
   * CPAP}.
   */
  private static boolean range(Lexemes lx, int end) {
    DateForm next = lx.mark(end) == '-' || lx.mark(end) == '–' ? DateForm.at(lx, end + 1) : null;
    return next != null && !next.settled();
  }

  /** Appointments: a pair that no score or grade has, within a few weeks of the note. */
  private static boolean soon(Placed date, DateForm form, boolean range, Stay stay) {
    boolean large = date.ambiguous() || Math.max(form.first(), form.second()) > LARGEST_SCORE;
    return (large || range)
        && date.start().isAfter(stay.today())
        && stay.distance(date.start()) <= DAYS_SOON;
  }

  private static boolean cued(Lexemes lx, int i, DateForm form) {
    int end = form.end();
    boolean before = TimeWords.in("cue", lx.word(i - 1)) || TimeWords.in("weekday", lx.word(i - 1));
    int clock = lx.word(end).equals("at") || lx.mark(end) == '@' ? end + 1 : end;
    return before || ClockForm.at(lx, clock) != null;
  }
}
