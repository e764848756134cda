package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity and the lexemes it takes up.
 *
 * @param first its first lexeme, sign included
 * @param end the first lexeme after it, unit included
 * @param compound true for gestations, fractions and other forms that take in a slash or a plus
 */
record Numeral(int first, int end, Quantity quantity, boolean compound) {
  private static final BigDecimal SEVEN = BigDecimal.valueOf(7);
  private static final BigDecimal SIXTEEN = BigDecimal.valueOf(16);
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  /** The number at lexeme {@code i} alone, without sign, range or unit. */
  static Numeral bare(Lexemes lx, int i) {
    return new Numeral(
        i, i + 1, new Quantity(lx.from(i), lx.to(i), lx.value(i), null, "=", ""), false);
  }

  Numeral withUnit(String unit) {
    Quantity q = quantity;
    return new Numeral(
        first,
        end,
        new Quantity(q.from(), q.to(), q.value(), q.high(), q.comparator(), unit),
        compound);
  }

  /** The quantity whose number stands at lexeme {@code i}. */
  static Numeral at(Lexemes lx, int i) {
    Numeral special = Gestations.at(lx, i);
    if (special == null) {
      special = fraction(lx, i);
    }
    if (special != null) {
      return compared(lx, special);
    }
    boolean negative = negative(lx, i);
    BigDecimal value = negative ? lx.value(i).negate() : lx.value(i);
    UnitForms.Match unit = unit(lx, i, value);
    Numeral one =
        of(
            lx,
            negative || positive(lx, i) ? i - 1 : i,
            lx.from(i),
            value,
            null,
            "=",
            unit,
            lx.to(i));
    if (negative) {
      return one;
    }
    if (decade(lx, i)) {
      one =
          new Numeral(
              i, i + 2, new Quantity(lx.from(i), lx.to(i + 1), value, null, "~", ""), false);
    }
    Numeral compound = compound(lx, one);
    return compared(lx, compound != null ? compound : range(lx, one));
  }

  /**
   * The quantity whose number is spelled at lexeme {@code i}, where a unit or a counted thing
   * follows; else null.
   */
  static @Nullable Numeral spelled(Lexemes lx, int i) {
    String digits = NumberWords.meaning("value", lx.word(i));
    if (digits == null) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits);
    UnitForms.Match unit = UnitForms.after(lx.text(), lx.to(i), lx.end(), value);
    if (unit != null && unit.end() - lx.to(i) > 2 || NumberWords.in("counted", lx.word(i + 1))) {
      return of(lx, i, lx.from(i), value, null, "=", unit, lx.to(i));
    }
    return null;
  }

  private static Numeral of(
      Lexemes lx,
      int first,
      int from,
      BigDecimal value,
      @Nullable BigDecimal high,
      String comparator,
      UnitForms.@Nullable Match unit,
      int to) {
    int start = first < 0 ? from : Math.min(from, lx.from(first));
    int stop = unit == null ? to : unit.end();
    var q = new Quantity(start, stop, value, high, comparator, unit == null ? "" : unit.ucum());
    return new Numeral(first, lx.at(stop), q, false);
  }

  private static UnitForms.@Nullable Match unit(Lexemes lx, int i, BigDecimal value) {
    return decade(lx, i) ? null : UnitForms.after(lx.text(), lx.to(i), lx.end(), value);
  }

  /** {@code 60s}, {@code low 80s}: a decade, not seconds. */
  private static boolean decade(Lexemes lx, int i) {
    int v = lx.intValue(i);
    return v >= 20 && v % 10 == 0 && v < 200 && lx.glued(i + 1) && lx.word(i + 1).equals("s");
  }

  private static boolean negative(Lexemes lx, int i) {
    char sign = lx.mark(i - 1);
    if (sign != '-' && sign != '−' || !lx.glued(i)) {
      return false;
    }
    String word = lx.word(i - 2);
    return !lx.glued(i - 1) && lx.kind(i - 2) != Lexemes.NONE && !opensLine(lx, i - 1)
        || lx.glued(i - 1)
            && (word.equals("be") || "(/:=".indexOf(lx.mark(i - 2)) >= 0 && lx.mark(i - 2) != 0);
  }

  /** A dash that starts a line is a bullet. */
  private static boolean opensLine(Lexemes lx, int dash) {
    return lx.kind(dash - 1) == Lexemes.BREAK;
  }

  private static boolean positive(Lexemes lx, int i) {
    return lx.mark(i - 1) == '+' && lx.glued(i) && lx.kind(i - 2) != Lexemes.NUMBER;
  }

  private static @Nullable Numeral fraction(Lexemes lx, int i) {
    int above = lx.intValue(i);
    int below = lx.intValue(i + 2);
    boolean shaped =
        lx.mark(i + 1) == '/' && lx.glued(i + 1) && lx.glued(i + 2) && above > 0 && above < below;
    if (!shaped || below != 2 && below != 4 && below != 8 && below != 16) {
      return null;
    }
    UnitForms.Match unit = UnitForms.after(lx.text(), lx.to(i + 2), lx.end(), BigDecimal.ONE);
    if (unit == null) {
      return null;
    }
    BigDecimal value = new BigDecimal(above).divide(new BigDecimal(below));
    Numeral n = of(lx, i, lx.from(i), value, null, "=", unit, lx.to(i + 2));
    return new Numeral(n.first, n.end, n.quantity, true);
  }

  private static @Nullable Numeral compound(Lexemes lx, Numeral one) {
    int j = one.end;
    if (lx.word(j).equals("and")) {
      j++;
    }
    if (lx.kind(j) != Lexemes.NUMBER || j == one.first + 1) {
      return null;
    }
    Quantity a = one.quantity;
    UnitForms.Match next = UnitForms.after(lx.text(), lx.to(j), lx.end(), lx.value(j));
    String unit =
        next != null ? next.ucum() : lx.glued(j + 1) && lx.word(j + 1).equals("m") ? "min" : "";
    int stop = next != null ? next.end() : unit.isEmpty() ? 0 : lx.to(j + 1);
    BigDecimal times =
        switch (a.unit() + " " + unit) {
          case "[lb_av] [oz_av]" -> SIXTEEN;
          case "h min" -> SIXTY;
          case "wk d" -> SEVEN;
          default -> null;
        };
    if (times == null) {
      return null;
    }
    BigDecimal sum = a.value().multiply(times).add(lx.value(j));
    return new Numeral(
        one.first, lx.at(stop), new Quantity(a.from(), stop, sum, null, "=", unit), true);
  }

  private static Numeral range(Lexemes lx, Numeral low) {
    int j = low.end;
    boolean dash =
        "-–—−".indexOf(lx.mark(j)) >= 0 && lx.mark(j) != 0 && lx.glued(j + 1) == lx.glued(j);
    boolean to = lx.word(j).equals("to") && !NumberWords.in("change", lx.word(low.first - 1));
    if (!dash && !to || lx.kind(j + 1) != Lexemes.NUMBER || NotNumbers.time(lx, j + 1) > j + 1) {
      return low;
    }
    int h = j + 1;
    BigDecimal high = lx.value(h);
    if (high.compareTo(low.quantity.value()) <= 0
        || lx.mark(h + 1) == '/' && lx.kind(h + 2) == Lexemes.NUMBER) {
      return low;
    }
    UnitForms.Match unit = unit(lx, h, high);
    String written = low.quantity.unit();
    if (!written.isEmpty() && unit != null && !unit.ucum().equals(written)
        || dash && dash(lx, h + 1)) {
      return low;
    }
    int stop = unit != null ? unit.end() : decade(lx, h) ? lx.to(h + 1) : lx.to(h);
    var q =
        new Quantity(
            low.quantity.from(),
            stop,
            low.quantity.value(),
            high,
            low.quantity.comparator(),
            unit != null ? unit.ucum() : written);
    return new Numeral(low.first, lx.at(stop), q, false);
  }

  private static boolean dash(Lexemes lx, int i) {
    return lx.mark(i) == '-' && lx.glued(i) && lx.kind(i + 1) == Lexemes.NUMBER && lx.glued(i + 1);
  }

  private static Numeral compared(Lexemes lx, Numeral n) {
    String sign = Comparators.before(lx, n.first);
    Quantity q = n.quantity;
    return sign.equals("=")
        ? n
        : new Numeral(
            n.first,
            n.end,
            new Quantity(q.from(), q.to(), q.value(), q.high(), sign, q.unit()),
            n.compound);
  }

  /** Where an arrow or <i>to</i> joins two quantities and only one has a unit, both have it. */
  static List<Numeral> shareUnits(Lexemes lx, List<Numeral> found) {
    var shared = new ArrayList<Numeral>(found);
    for (int pass = 0; pass < 2; pass++) {
      for (int k = 1; k < shared.size(); k++) {
        int left = pass == 0 ? k - 1 : shared.size() - 1 - k;
        Numeral a = shared.get(left);
        Numeral b = shared.get(left + 1);
        boolean next = b.first == a.end + 1 && (lx.arrow(a.end) || lx.word(a.end).equals("to"));
        if (next && a.quantity.unit().isEmpty() != b.quantity.unit().isEmpty()) {
          shared.set(
              left,
              a.withUnit(
                  a.quantity.unit() + (a.quantity.unit().isEmpty() ? b.quantity.unit() : "")));
          shared.set(left + 1, b.withUnit(shared.get(left).quantity.unit()));
        }
      }
    }
    return shared;
  }
}
