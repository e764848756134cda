package dev.vernix.corpus.reading;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as it is written: {@code 07:40}, {@code 0740}, {@code 7 pm}, {@code 1400 h}.
 *
 * @param end the first lexeme after it
 */
record ClockForm(int end, LocalTime time) {
  /**
   * Four digits without a leading zero are a time only after one of these, or before one of the
   * next.
   */
  private static final Set<String> BEFORE =
      Set.of(
          "at",
          "since",
          "until",
          "till",
          "til",
          "by",
          "around",
          "from",
          "approx",
          "before",
          "after",
          "between",
          "today",
          "tomorrow",
          "yesterday",
          "yest",
          "off",
          "out",
          "removed",
          "stopped",
          "started",
          "restarted",
          "extubated",
          "intubated",
          "tonight");

  private static final Set<String> AFTER =
      Set.of(
          "per",
          "by",
          "given",
          "drawn",
          "pulled",
          "started",
          "stopped",
          "done",
          "today",
          "yesterday",
          "temp",
          "bg",
          "charted",
          "tonight");

  private static final Set<String> HOURS = Set.of("h", "hr", "hrs", "hours");

  /** The time of day that starts at lexeme {@code i}, or null. */
  static @Nullable ClockForm at(Lexemes lx, int i) {
    if (lx.kind(i) == Lexemes.WORD) {
      return switch (lx.word(i)) {
        case "noon", "midday" -> new ClockForm(i + 1, LocalTime.NOON);
        case "midnight" ->
            lx.word(i + 1).startsWith("w") ? null : new ClockForm(i + 1, LocalTime.MIDNIGHT);
        default -> korean(lx, i);
      };
    }
    if (lx.number(i, 4, 4)) {
      return fourDigits(lx, i);
    }
    if (!lx.number(i, 1, 2)
        || lx.glued(i) && lx.mark(i - 1) == ':' && lx.kind(i - 2) == Lexemes.NUMBER) {
      return null;
    }
    int hour = lx.intValue(i);
    if (lx.mark(i + 1) == ':' && lx.glued(i + 1) && lx.glued(i + 2) && lx.number(i + 2, 2, 2)) {
      int end = i + 3;
      if (lx.mark(end) == ':' && lx.glued(end) && lx.glued(end + 1) && lx.number(end + 1, 2, 2)) {
        end += 2;
      }
      return halved(lx, end, hour, lx.intValue(i + 2));
    }
    if (lx.word(i + 1).equals("시")) {
      boolean minutes = lx.number(i + 2, 1, 2) && lx.word(i + 3).equals("분");
      return of(minutes ? i + 4 : i + 2, hour, minutes ? lx.intValue(i + 2) : 0);
    }
    int end = half(lx, i + 1);
    return end > i + 1 && hour >= 1 && hour <= 12 ? halved(lx, i + 1, hour, 0) : null;
  }

  /** {@code 오후 3시 20분}, {@code 오전 10:30}. */
  private static @Nullable ClockForm korean(Lexemes lx, int i) {
    boolean afternoon = Korean.in("afternoon", lx.word(i));
    if (!afternoon && !Korean.in("morning", lx.word(i)) || !lx.number(i + 1, 1, 2)) {
      return null;
    }
    ClockForm hour = at(lx, i + 1);
    if (hour == null || hour.time.getHour() > 12) {
      return hour;
    }
    int half = hour.time.getHour() % 12 + (afternoon ? 12 : 0);
    return new ClockForm(hour.end, hour.time.withHour(half));
  }

  private static @Nullable ClockForm fourDigits(Lexemes lx, int i) {
    int v = lx.intValue(i);
    if (v / 100 > 24
        || v % 100 > 59
        || lx.glued(i) && lx.mark(i - 1) != '@' && lx.mark(i - 1) != '(') {
      return null;
    }
    if (v >= 1990 && v <= 2049 && v % 5 != 0) {
      return null;
    }
    boolean zero = lx.text().charAt(lx.from(i)) == '0';
    boolean hours = HOURS.contains(lx.word(i + 1));
    if (zero || hours || AFTER.contains(lx.word(i + 1))) {
      return zero && !hours && unit(lx, i) ? null : of(hours ? i + 2 : i + 1, v / 100, v % 100);
    }
    if (unit(lx, i)) {
      return null;
    }
    boolean day = lx.kind(i - 1) == Lexemes.NUMBER && lx.mark(i - 2) == '/' && v % 5 == 0;
    return BEFORE.contains(lx.word(i - 1)) || lx.mark(i - 1) == '@' || day || opens(lx, i)
        ? of(i + 1, v / 100, v % 100)
        : null;
  }

  /** {@code ; 1130 56}: round times that open a clause and are followed by a word or a number. */
  private static boolean opens(Lexemes lx, int i) {
    int before = lx.kind(i - 1);
    char mark = lx.mark(i - 1);
    boolean start =
        before == Lexemes.NONE
            || before == Lexemes.BREAK
            || mark == ','
            || mark == ';'
            || mark == '/';
    boolean heading = mark == '.' || mark == ':';
    boolean goesOn = lx.kind(i + 1) == Lexemes.WORD || lx.kind(i + 1) == Lexemes.NUMBER;
    boolean title = lx.mark(i + 1) == ':' && lx.kind(i + 2) == Lexemes.WORD;
    boolean series = heading && lx.kind(i + 1) == Lexemes.NUMBER;
    return lx.intValue(i) % 5 == 0 && (title || goesOn && (start || series));
  }

  private static boolean unit(Lexemes lx, int i) {
    return UnitForms.after(lx.text(), lx.to(i), lx.end(), lx.value(i)) != null;
  }

  private static @Nullable ClockForm halved(Lexemes lx, int at, int hour, int minute) {
    int end = half(lx, at);
    if (end == at || hour > 12) {
      return of(end, hour, minute);
    }
    boolean afternoon = lx.word(at).startsWith("p");
    return of(end, hour % 12 + (afternoon ? 12 : 0), minute);
  }

  /** Past {@code am}, {@code p.m.}; the same place where none stands. */
  private static int half(Lexemes lx, int at) {
    String w = lx.word(at);
    if (w.equals("am") || w.equals("pm")) {
      return at + 1;
    }
    boolean dotted =
        (w.equals("a") || w.equals("p")) && lx.mark(at + 1) == '.' && lx.word(at + 2).equals("m");
    return dotted ? lx.mark(at + 3) == '.' ? at + 4 : at + 3 : at;
  }

  private static @Nullable ClockForm of(int end, int hour, int minute) {
    if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
      return null;
    }
    return new ClockForm(end, LocalTime.of(hour % 24, minute));
  }
}
