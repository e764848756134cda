package dev.vernix.corpus.reading;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.reading.TimeExpression.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and places them on the chart's clock.
 *
 * <p>A year that is not written is the one that brings the date into the stay, else nearest to the
 * note. A time of day stands with the date beside it, else on the note's day, or on the day before
 * where it is much later than the note; a time later than the note is marked ambiguous.
 */
public final class Times {
  /**
   * A time of day this much later than the note's time is still of the note's day: clocks differ.
   */
  private static final int SLACK_MINUTES = 60;

  /**
   * So much later than the note, a time of day is of the day before: the 2200 of a night nurse's
   * note.
   */
  private static final int YESTERDAY_MINUTES = 8 * 60;

  private Times() {}

  /** The time expressions of {@code text} from {@code from} to {@code to}, in order. */
  public static List<TimeExpression> read(
      CharSequence text, int from, int to, LocalDateTime noteTime, Clock clock) {
    return read(new Lexemes(text, from, to), noteTime, clock, DateOrder.UNKNOWN);
  }

  static List<TimeExpression> read(
      Lexemes lx, LocalDateTime noteTime, Clock clock, DateOrder order) {
    var stay = new Stay(noteTime, clock, order);
    var found = new ArrayList<Placed>();
    int i = 0;
    while (i < lx.size()) {
      Placed p = at(lx, i, stay);
      if (p == null) {
        i = past(lx, i);
      } else {
        join(lx, found, p);
        i = p.end();
      }
    }
    return found.stream().map(p -> p.expression(lx)).toList();
  }

  private static @Nullable Placed at(Lexemes lx, int i, Stay stay) {
    if (lx.kind(i) != Lexemes.NUMBER && lx.kind(i) != Lexemes.WORD && lx.mark(i) != '×') {
      return null;
    }
    Placed day = ChartDays.at(lx, i, stay);
    if (day != null) {
      return day;
    }
    Placed date = WrittenDates.at(lx, i, stay);
    if (date != null) {
      return date;
    }
    Placed relative = RelativeDays.at(lx, i, stay);
    if (relative != null) {
      return relative;
    }
    ClockForm time = ClockForm.at(lx, i);
    return time == null ? null : clock(lx, i, time, stay);
  }

  /** Past a slash run that is no date, so that its later members are not taken for one. */
  private static int past(Lexemes lx, int i) {
    return lx.kind(i) == Lexemes.NUMBER ? Math.max(i + 1, SlashRun.end(lx, i)) : i + 1;
  }

  private static Placed clock(Lexemes lx, int i, ClockForm form, Stay stay) {
    LocalTime now = stay.note().toLocalTime();
    long ahead = Duration.between(now, form.time()).toMinutes();
    boolean planned =
        TimeWords.in("planned", lx.word(i - 2))
            || TimeWords.in("planned", lx.word(i - 1)) && !lx.word(i - 1).equals("at");
    LocalDate day =
        ahead > YESTERDAY_MINUTES && !planned ? stay.today().minusDays(1) : stay.today();
    return new Placed(
        i, form.end(), Type.TIME_OF_DAY, day, null, form.time(), ahead > SLACK_MINUTES);
  }

  /**
   * Adds the expression, joined with the one before where they are two halves of one: {@code 5/14
   * 0930}.
   */
  private static void join(Lexemes lx, List<Placed> found, Placed p) {
    Placed before = found.isEmpty() ? null : found.getLast();
    if (before == null || !beside(lx, before.end(), p.first())) {
      found.add(p);
      return;
    }
    boolean dayThenTime = p.type() == Type.TIME_OF_DAY && named(before) && before.at() == null;
    boolean timeThenDay =
        before.type() == Type.TIME_OF_DAY && named(p) && p.at() == null && p.last() == null;
    boolean weekday =
        before.type() == Type.RELATIVE && p.type() == Type.DATE && before.last() == null;
    if (dayThenTime) {
      found.set(found.size() - 1, before.at(before.first(), p.end(), p.at()));
    } else if (timeThenDay) {
      found.set(found.size() - 1, p.at(before.first(), p.end(), before.at()));
    } else if (weekday) {
      found.set(found.size() - 1, p.at(before.first(), p.end(), p.at()));
    } else {
      found.add(p);
    }
  }

  private static boolean named(Placed p) {
    return p.type() == Type.DATE || p.type() == Type.RELATIVE || p.type() == Type.DAY_OF_LIFE;
  }

  private static boolean beside(Lexemes lx, int end, int first) {
    if (first == end) {
      return true;
    }
    boolean small =
        lx.word(end).equals("at")
            || lx.word(end).equals("on")
            || lx.mark(end) == '@'
            || lx.mark(end) == ',';
    return first == end + 1 && small;
  }
}
