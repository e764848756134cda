package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds numbers with their units in text.
 *
 * <p>Ranges, comparators, signs, number words, gestations ({@code 27 3/7}, given in days) and
 * compounds ({@code 2 lb 9 oz}, {@code 3h42m}) are one quantity each. Dates, times of day,
 * telephone numbers, list markers, days of life, intervals ({@code q12h}), bare fractions and slash
 * groups ({@code 7.21/58/45}, {@code 2/6}) are none; a pair with a unit of pressure ({@code 52/31
 * mmHg}) is two.
 */
public final class Quantities {
  private Quantities() {}

  /** Every quantity in {@code text[from, to)}, in order; offsets count in {@code text}. */
  public static List<Quantity> read(CharSequence text, int from, int to) {
    var lx = new Lexemes(text, from, to);
    var found = new ArrayList<Numeral>();
    int i = 0;
    while (i < lx.size()) {
      i = step(lx, i, found);
    }
    return Numeral.shareUnits(lx, found).stream().map(Numeral::quantity).toList();
  }

  private static int step(Lexemes lx, int i, List<Numeral> found) {
    if (lx.kind(i) == Lexemes.WORD) {
      return word(lx, i, found);
    }
    if (lx.kind(i) != Lexemes.NUMBER) {
      return i + 1;
    }
    int skipped = NotNumbers.end(lx, i);
    if (skipped > i) {
      return skipped;
    }
    Numeral whole = Numeral.at(lx, i);
    boolean alone = whole.compound() || whole.quantity().unit().startsWith("/");
    int run = alone ? i : SlashRun.end(lx, i);
    if (run > i) {
      addPressures(lx, i, run, found);
      return run;
    }
    found.add(whole);
    return whole.end();
  }

  private static int word(Lexemes lx, int i, List<Numeral> found) {
    if (NumberWords.in("value", lx.word(i))) {
      Numeral n = Numeral.spelled(lx, i);
      if (n != null) {
        found.add(n);
        return n.end();
      }
    }
    DateForm date = DateForm.at(lx, i);
    return date == null ? i + 1 : date.end();
  }

  private static void addPressures(Lexemes lx, int i, int run, List<Numeral> found) {
    UnitForms.Match unit = UnitForms.after(lx.text(), lx.to(run - 1), lx.end(), lx.value(run - 1));
    if (unit != null && unit.ucum().equals("mm[Hg]")) {
      for (int n = i; n < run; n += 2) {
        found.add(Numeral.bare(lx, n).withUnit(unit.ucum()));
      }
    }
  }
}
