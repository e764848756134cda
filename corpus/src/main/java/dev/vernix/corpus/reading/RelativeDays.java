package dev.vernix.corpus.reading;

import dev.vernix.corpus.reading.TimeExpression.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Days named from the note's own: {@code yesterday}, {@code 2 days ago}, {@code on Monday}, {@code
 * x3d}.
 */
final class RelativeDays {
  private static final int MOST_WORDS = 3;

  private RelativeDays() {}

  static @Nullable Placed at(Lexemes lx, int i, Stay stay) {
    if (lx.kind(i) == Lexemes.NUMBER) {
      return ago(lx, i, stay);
    }
    if (lx.kind(i) == Lexemes.MARK) {
      return lx.mark(i) == '×' ? lasting(lx, i, i + 1, stay) : null;
    }
    Placed named = named(lx, i, stay);
    if (named != null) {
      return named;
    }
    Placed weekday = weekday(lx, i, stay);
    if (weekday != null) {
      return weekday;
    }
    return switch (lx.word(i)) {
      case "x", "for" -> lasting(lx, i, past(lx, i + 1), stay);
      case "over", "in", "during" ->
          past(lx, i + 1) > i + 1 ? lasting(lx, i, past(lx, i + 1), stay) : null;
      case "past", "last" -> opens(lx, i) ? lasting(lx, i, i + 1, stay) : null;
      case "one", "two", "three", "four", "five", "six", "seven" -> ago(lx, i, stay);
      default -> null;
    };
  }

  private static @Nullable Placed named(Lexemes lx, int i, Stay stay) {
    if (!TimeWords.starts("day", lx.word(i))) {
      return null;
    }
    var words = new StringBuilder();
    Placed best = null;
    for (int k = i; k < i + MOST_WORDS && lx.kind(k) == Lexemes.WORD; k++) {
      words.append(k == i ? "" : " ").append(lx.word(k));
      String days = TimeWords.meaning("day", words.toString());
      if (days != null) {
        int split = days.indexOf("..");
        LocalDate first =
            stay.today().plusDays(Long.parseLong(split < 0 ? days : days.substring(0, split)));
        best = Placed.on(i, k + 1, Type.RELATIVE, first);
        best =
            split < 0
                ? best
                : best.until(
                    k + 1, stay.today().plusDays(Long.parseLong(days.substring(split + 2))), false);
      }
    }
    return best;
  }

  private static @Nullable Placed weekday(Lexemes lx, int i, Stay stay) {
    String number = TimeWords.meaning("weekday", lx.word(i));
    if (number == null || !Character.isUpperCase(lx.text().charAt(lx.from(i)))) {
      return null;
    }
    boolean whole = lx.to(i) - lx.from(i) > 4;
    String before = lx.word(i - 1);
    boolean later = TimeWords.in("later", before);
    boolean cue =
        later || TimeWords.in("cue", before) || before.equals("last") || before.equals("this");
    boolean date =
        DateForm.at(lx, i + 1) != null || lx.mark(i + 1) == ',' && DateForm.at(lx, i + 2) != null;
    if (!whole && !cue && !date) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(number));
    LocalDate placed =
        later
            ? stay.today().with(TemporalAdjusters.next(day))
            : stay.today().with(TemporalAdjusters.previousOrSame(day));
    return new Placed(
        i, i + 1, Type.RELATIVE, placed, null, null, !later && !before.equals("last"));
  }

  private static @Nullable Placed ago(Lexemes lx, int i, Stay stay) {
    Numeral n = lx.kind(i) == Lexemes.NUMBER ? Numeral.at(lx, i) : Numeral.spelled(lx, i);
    if (n == null) {
      return null;
    }
    if (Korean.in("lasting", lx.word(n.end()))) {
      Placed span = lasting(lx, i, i, stay);
      return span == null || span.last() == null
          ? null
          : span.until(n.end() + 1, span.last(), false);
    }
    if (!lx.word(n.end()).equals("ago") && !lx.word(n.end()).equals("전")) {
      return null;
    }
    LocalDateTime then = before(stay.note(), n.quantity());
    return then == null ? null : Placed.on(i, n.end() + 1, Type.RELATIVE, then.toLocalDate());
  }

  /** {@code the last 24 h}, not {@code if it goes past 48 h}. */
  private static boolean opens(Lexemes lx, int i) {
    return lx.kind(i - 1) != Lexemes.WORD || lx.word(i - 1).equals("the");
  }

  /** Past {@code the past}, {@code the last}; the same place where neither stands. */
  private static int past(Lexemes lx, int i) {
    int j = lx.word(i).equals("the") ? i + 1 : i;
    return TimeWords.in("past", lx.word(j)) ? j + 1 : i;
  }

  private static @Nullable Placed lasting(Lexemes lx, int first, int number, Stay stay) {
    Numeral n =
        lx.kind(number) == Lexemes.NUMBER ? Numeral.at(lx, number) : Numeral.spelled(lx, number);
    if (n == null
        || lx.word(first).equals("x") && lx.glued(first) && lx.kind(first - 1) == Lexemes.NUMBER) {
      return null;
    }
    LocalDateTime start = before(stay.note(), n.quantity());
    return start == null
        ? null
        : new Placed(first, n.end(), Type.DURATION, start.toLocalDate(), stay.today(), null, false);
  }

  /**
   * The note's time less that many hours, days or weeks; null for another unit or an impossible
   * span.
   */
  private static @Nullable LocalDateTime before(LocalDateTime note, Quantity q) {
    long most = q.unit().equals("h") ? 2000 : q.unit().equals("mo") ? 12 : 400;
    long n = (q.high() == null ? q.value() : q.high()).longValue();
    if (n < 0 || n > most) {
      return null;
    }
    return switch (q.unit()) {
      case "h" -> note.minusHours(n);
      case "d" -> note.minusDays(n);
      case "wk" -> note.minusWeeks(n);
      case "mo" -> note.minusMonths(n);
      default -> null;
    };
  }
}
