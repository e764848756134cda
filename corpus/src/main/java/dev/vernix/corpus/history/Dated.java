package dev.vernix.corpus.history;

import dev.vernix.corpus.reading.DateOrder;
import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.stay.Said;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a note with its dates written as dates: {@code 5/22-5/26} becomes two ISO dates. */
final class Dated {
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?<![\\d/.])(\\d{1,2})/(\\d{1,2})(?:/(\\d{2}|\\d{4}))?(?![\\d/%])");

  /** Dots divide dates where the day stands first. */
  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?(?!\\d|\\.\\d)");

  /** A day so long gone is one of the next year; a later one is of what has happened. */
  private static final int RECENT = 150;

  /** Characters of a note in which other dates are looked for. */
  private static final int LONGEST = 20_000;

  private static final Pattern HALF_DAY =
      Pattern.compile("(?i)\\b\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m\\b");

  private Dated() {}

  static String in(Said said, int from, int to) {
    String text = said.note().text();
    var dates =
        said.sentence().times().stream()
            .filter(t -> t.type() == TimeExpression.Type.DATE && t.from() >= from && t.to() <= to)
            .sorted(Comparator.comparingInt(TimeExpression::from))
            .toList();
    var out = new StringBuilder();
    int at = from;
    for (var t : dates) {
      if (t.from() >= at) {
        out.append(text, at, t.from()).append(date(t, text.substring(t.from(), t.to())));
        at = t.to();
      }
    }
    return out.append(text, at, to).toString();
  }

  /**
   * {@code 2026-05-20 at 09:30}, {@code 2026-05-22 to 2026-05-26}; a time with am or pm stays as it
   * is written.
   */
  static String date(TimeExpression t, String written) {
    var half = HALF_DAY.matcher(written);
    return t.start()
        + (t.end() == null ? "" : " to " + t.end())
        + (t.at() == null ? "" : " at " + (half.find() ? half.group() : t.at()));
  }

  /**
   * A day and month that stand alone in an appointment, on or after the note's day. Which of the
   * two numbers is the month is the chart's order, else from other dates of the note; empty where
   * none settles it.
   */
  static Optional<LocalDate> appointment(Said said, String written, DateOrder order) {
    var dots = DOTTED.matcher(written);
    if (dots.find() && Integer.parseInt(dots.group(2)) <= 12) {
      try {
        return Optional.of(dotted(dots, said.noteDate()));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    var m = DAY_MONTH.matcher(written);
    if (!m.find()) {
      return Optional.empty();
    }
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(2));
    var known = order == DateOrder.UNKNOWN ? ofAppointments(said) : order;
    if (a <= 12 && b <= 12 && known == DateOrder.UNKNOWN) {
      return Optional.empty();
    }
    boolean monthFirst = a <= 12 && (b > 12 || known == DateOrder.MONTH_FIRST);
    int year = m.group(3) == null ? said.noteDate().getYear() : Integer.parseInt(m.group(3));
    try {
      var date =
          LocalDate.of(year < 100 ? 2000 + year : year, monthFirst ? a : b, monthFirst ? b : a);
      boolean past = m.group(3) == null && date.isBefore(said.noteDate());
      if (past && date.isAfter(said.noteDate().minusDays(RECENT))) {
        return Optional.empty();
      }
      return Optional.of(past ? date.plusYears(1) : date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day that those characters mean, in the order of the chart's dates. */
  static LocalDate day(Said said, TimeExpression t, DateOrder order) {
    String written = said.note().text().substring(t.from(), t.to());
    var dots = DOTTED.matcher(written);
    if (dots.find() && Integer.parseInt(dots.group(2)) <= 12) {
      try {
        return dotted(dots, said.noteDate());
      } catch (DateTimeException e) {
        return t.start();
      }
    }
    return order.day(written, t.start(), said.noteDate());
  }

  /** Whether the date is written with dots, which says that the day stands first. */
  static boolean dotted(Said said, TimeExpression t) {
    return DOTTED.matcher(said.note().text().substring(t.from(), t.to())).find();
  }

  private static LocalDate dotted(Matcher dots, LocalDate note) {
    int year = dots.group(3) == null ? note.getYear() : Integer.parseInt(dots.group(3));
    var day =
        LocalDate.of(
            year < 100 ? 2000 + year : year,
            Integer.parseInt(dots.group(2)),
            Integer.parseInt(dots.group(1)));
    return dots.group(3) == null && day.isBefore(note) ? day.plusYears(1) : day;
  }

  static String withoutDate(String written) {
    var dots = DOTTED.matcher(written);
    return dots.find() ? dots.replaceFirst(" ") : DAY_MONTH.matcher(written).replaceFirst(" ");
  }

  /** What the dates of a list show that can be read only one way; unknown where they differ. */
  static DateOrder orderOf(String list) {
    boolean day = false;
    boolean month = false;
    var m = DAY_MONTH.matcher(list);
    while (m.find()) {
      int a = Integer.parseInt(m.group(1));
      int b = Integer.parseInt(m.group(2));
      month |= b > 12 && b <= 31 && a <= 12;
      day |= a > 12 && a <= 31 && b <= 12;
    }
    return day == month ? DateOrder.UNKNOWN : day ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
  }

  /**
   * What the first date of the note that can be read only one way says, in the stay or after it.
   */
  private static DateOrder ofAppointments(Said said) {
    var note = said.note();
    int end = Math.min(note.text().length(), note.bodyStart() + LONGEST);
    var m = DAY_MONTH.matcher(note.text()).region(note.bodyStart(), end);
    while (m.find()) {
      int a = Integer.parseInt(m.group(1));
      int b = Integer.parseInt(m.group(2));
      if (b > 12 && b <= 31 && a <= 12) {
        return DateOrder.MONTH_FIRST;
      }
      if (a > 12 && a <= 31 && b <= 12) {
        return DateOrder.DAY_FIRST;
      }
    }
    return DateOrder.UNKNOWN;
  }
}
