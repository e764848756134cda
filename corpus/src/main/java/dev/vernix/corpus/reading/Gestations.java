package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Gestations and postmenstrual ages as quantities in days: {@code 27 3/7 wk}, {@code 27+3}, {@code
 * 33w2d}.
 */
final class Gestations {
  /** Outside these weeks the same shapes mean something else. */
  private static final int FEWEST_WEEKS = 20;

  private static final int MOST_WEEKS = 56;

  private Gestations() {}

  static @Nullable Numeral at(Lexemes lx, int i) {
    int weeks = lx.number(i, 2, 2) ? lx.intValue(i) : 0;
    if (weeks < FEWEST_WEEKS || weeks > MOST_WEEKS || lx.kind(i - 1) == Lexemes.NUMBER) {
      return null;
    }
    int days = -1;
    int end = i;
    if (lx.number(i + 1, 1, 1) && seventh(lx, i + 2)) {
      days = lx.intValue(i + 1);
      end = i + 4;
    } else if (lx.mark(i + 1) == '+'
        && lx.number(i + 2, 1, 1)
        && lx.glued(i + 1) == lx.glued(i + 2)) {
      days = lx.intValue(i + 2);
      end = seventh(lx, i + 3) ? i + 5 : i + 3;
    } else if (weekWord(lx, i + 1) > i + 1) {
      int j = weekWord(lx, i + 1);
      boolean dayWord =
          lx.word(j + 1).startsWith("d") || lx.word(j + 1).equals("일") || seventh(lx, j + 1);
      if (lx.number(j, 1, 1) && dayWord && lx.word(j + 1).length() <= 4) {
        days = lx.intValue(j);
        end = seventh(lx, j + 1) ? j + 3 : j + 2;
      }
    }
    if (days < 0 || days > 6) {
      return null;
    }
    int stop = weekWord(lx, end);
    int last = stop > end && lx.kind(stop - 1) == Lexemes.WORD ? stop : end;
    var value = BigDecimal.valueOf(weeks * 7L + days);
    return new Numeral(
        i, last, new Quantity(lx.from(i), lx.to(last - 1), value, null, "=", "d"), true);
  }

  /** {@code /7}. */
  private static boolean seventh(Lexemes lx, int i) {
    return lx.mark(i) == '/' && lx.intValue(i + 1) == 7;
  }

  /**
   * Past {@code w}, {@code wk}, {@code weeks}, {@code weeks and}; the same place where none stands.
   */
  private static int weekWord(Lexemes lx, int i) {
    boolean week =
        switch (lx.word(i)) {
          case "w", "wk", "wks", "week", "weeks", "주" -> true;
          default -> false;
        };
    if (!week) {
      return i;
    }
    boolean joined =
        (lx.word(i + 1).equals("and") || lx.mark(i + 1) == '+' || lx.mark(i + 1) == ',')
            && lx.number(i + 2, 1, 1);
    return joined ? i + 2 : i + 1;
  }
}
