package dev.vernix.corpus.reading;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written, not yet placed in a year.
 *
 * @param end the first lexeme after it
 * @param year 0 where not written
 * @param first the first number: the month in American order, the day in the order of most others
 * @param second the other number
 * @param settled true where the order is sure and {@code first} is the month
 */
record DateForm(int end, int year, int first, int second, boolean settled) {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("january", 1),
          Map.entry("feb", 2),
          Map.entry("february", 2),
          Map.entry("mar", 3),
          Map.entry("march", 3),
          Map.entry("apr", 4),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("june", 6),
          Map.entry("jul", 7),
          Map.entry("july", 7),
          Map.entry("aug", 8),
          Map.entry("august", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("september", 9),
          Map.entry("oct", 10),
          Map.entry("october", 10),
          Map.entry("nov", 11),
          Map.entry("november", 11),
          Map.entry("dec", 12),
          Map.entry("december", 12));

  private static final Set<String> BEFORE_VALUES = Set.of("of", "was", "is", "at", "with", "about");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  /**
   * The date that starts at lexeme {@code i}, or null. A bare pair such as {@code 3/14} counts as
   * one.
   */
  static @Nullable DateForm at(Lexemes lx, int i) {
    if (lx.kind(i) == Lexemes.WORD) {
      return monthFirst(lx, i);
    }
    if (lx.number(i, 4, 4)) {
      return yearFirst(lx, i);
    }
    if (!lx.number(i, 1, 2)) {
      return null;
    }
    DateForm named = dayThenMonth(lx, i);
    if (named != null) {
      return named;
    }
    if (lx.word(i + 1).equals("월") && lx.number(i + 2, 1, 2) && lx.word(i + 3).equals("일")) {
      return checked(i + 4, 0, lx.intValue(i), lx.intValue(i + 2), true);
    }
    return numeric(lx, i);
  }

  private static @Nullable DateForm numeric(Lexemes lx, int i) {
    char sep = lx.mark(i + 1);
    boolean before = lx.glued(i) && (lx.mark(i - 1) == sep || lx.mark(i - 1) == '/');
    if (before || (sep != '/' && sep != '.' && sep != '-') || !joined(lx, i + 2, 1, 2)) {
      return null;
    }
    int a = lx.intValue(i);
    int b = lx.intValue(i + 2);
    boolean more =
        lx.mark(i + 3) == sep
            && lx.glued(i + 3)
            && lx.glued(i + 4)
            && lx.kind(i + 4) == Lexemes.NUMBER;
    if (!more) {
      // "23.4." without a year: the day comes first wherever dots are written.
      // "a ratio of 1.6." is none.
      boolean dotted =
          sep == '.'
              && lx.mark(i + 3) == '.'
              && lx.glued(i + 3)
              && !BEFORE_VALUES.contains(lx.word(i - 1));
      return sep == '/'
          ? checked(i + 3, 0, a, b, false)
          : dotted ? checked(i + 4, 0, b, a, true) : null;
    }
    if (lx.mark(i + 5) == sep
        && lx.glued(i + 5)
        && lx.glued(i + 6)
        && lx.kind(i + 6) == Lexemes.NUMBER) {
      return null;
    }
    int y = lx.intValue(i + 4);
    if (lx.number(i + 4, 4, 4) && y >= 1900 && y < 2100) {
      return checked(i + 5, y, a, b, false);
    }
    return lx.number(i + 4, 2, 2) && y >= 15 && y <= 60
        ? checked(i + 5, 2000 + y, a, b, false)
        : null;
  }

  private static @Nullable DateForm yearFirst(Lexemes lx, int i) {
    int y = lx.intValue(i);
    char sep = lx.mark(i + 1);
    if (y < 1900 || y > 2099) {
      return null;
    }
    if (lx.word(i + 1).equals("년")) {
      DateForm rest = at(lx, i + 2);
      return rest == null || !rest.settled
          ? null
          : new DateForm(rest.end, y, rest.first, rest.second, true);
    }
    boolean joined = (sep == '-' || sep == '/' || sep == '.') && joined(lx, i + 2, 1, 2);
    return joined && lx.mark(i + 3) == sep && joined(lx, i + 4, 1, 2)
        ? checked(i + 5, y, lx.intValue(i + 2), lx.intValue(i + 4), true)
        : null;
  }

  /** True where lexeme {@code i} is a short number and it and the mark before it are glued on. */
  private static boolean joined(Lexemes lx, int i, int digitsFrom, int digitsTo) {
    return lx.glued(i - 1) && lx.glued(i) && lx.number(i, digitsFrom, digitsTo);
  }

  private static @Nullable DateForm dayThenMonth(Lexemes lx, int i) {
    int m = i + 1;
    if (ORDINALS.contains(lx.word(m)) && lx.glued(m)) {
      m++;
      if (lx.word(m).equals("of")) {
        m++;
      }
    } else if (lx.mark(m) == '-' && lx.glued(m)) {
      m++;
    }
    int month = month(lx, m);
    if (month == 0
        || lx.kind(m + 1) == Lexemes.NUMBER
            && lx.number(m + 1, 1, 2)
            && !lx.glued(m + 1)
            && !clock(lx, m + 1)) {
      return null;
    }
    int y = lx.mark(m + 1) == '-' || lx.mark(m + 1) == ',' || lx.mark(m + 1) == '.' ? m + 2 : m + 1;
    return year(lx, y) > 0
        ? checked(y + 1, year(lx, y), month, lx.intValue(i), true)
        : checked(m + 1, 0, month, lx.intValue(i), true);
  }

  /** {@code 11:10} behind {@code 17 March} is a time of day. */
  private static boolean clock(Lexemes lx, int i) {
    return lx.mark(i + 1) == ':' && lx.glued(i + 1) && lx.glued(i + 2) && lx.number(i + 2, 2, 2);
  }

  private static @Nullable DateForm monthFirst(Lexemes lx, int i) {
    int month = month(lx, i);
    if (month == 0) {
      return null;
    }
    int d = lx.mark(i + 1) == '.' ? i + 2 : i + 1;
    if (!lx.number(d, 1, 2)
        || UnitForms.after(lx.text(), lx.to(d), lx.end(), lx.value(d)) != null
        || clock(lx, d)
        || lx.mark(d + 1) == '/' && lx.glued(d + 1)) {
      return null;
    }
    int next = ORDINALS.contains(lx.word(d + 1)) ? d + 2 : d + 1;
    int y = lx.mark(next) == ',' ? next + 1 : next;
    return year(lx, y) > 0
        ? checked(y + 1, year(lx, y), month, lx.intValue(d), true)
        : checked(next, 0, month, lx.intValue(d), true);
  }

  private static int year(Lexemes lx, int i) {
    int y = lx.number(i, 4, 4) ? lx.intValue(i) : 0;
    if (y == 0 && lx.number(i, 2, 2) && lx.glued(i) && lx.intValue(i) >= 15) {
      y = 2000 + lx.intValue(i);
    }
    return y >= 1900 && y < 2100 ? y : 0;
  }

  /**
   * Number of the month named there, else 0. Short names that are also words count only with a
   * capital.
   */
  private static int month(Lexemes lx, int i) {
    Integer month = MONTHS.get(lx.word(i));
    if (month == null) {
      return 0;
    }
    boolean capital = Character.isUpperCase(lx.text().charAt(lx.from(i)));
    return capital || lx.to(i) - lx.from(i) > 4 ? month : 0;
  }

  private static @Nullable DateForm checked(
      int end, int year, int first, int second, boolean settled) {
    boolean monthDay = first >= 1 && first <= 12 && second >= 1 && second <= 31;
    boolean dayMonth = !settled && second >= 1 && second <= 12 && first >= 1 && first <= 31;
    return monthDay || dayMonth ? new DateForm(end, year, first, second, settled) : null;
  }
}
