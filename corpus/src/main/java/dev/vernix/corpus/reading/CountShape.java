package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drawn blood count: white cells, haemoglobin, haematocrit (null where left out), platelets, as
 * in {@code 5.2>11.3/34<68} or {@code 5.2 \ 11.3 / 34 / 68}.
 *
 * @param end the first lexeme after it
 */
record CountShape(int end, List<@Nullable Quantity> numbers) {
  static @Nullable CountShape at(Lexemes lx, int i) {
    int hgb = after(lx, i, ">\\");
    if (hgb < 0) {
      return null;
    }
    var numbers = new ArrayList<@Nullable Quantity>();
    numbers.add(Numeral.bare(lx, i).quantity());
    numbers.add(Numeral.bare(lx, hgb).quantity());
    int hct = after(lx, hgb, "/");
    numbers.add(hct < 0 ? null : Numeral.bare(lx, hct).quantity());
    int plt = after(lx, hct < 0 ? hgb : hct, "<\\/");
    if (plt < 0) {
      return null;
    }
    UnitForms.Match unit = UnitForms.after(lx.text(), lx.to(plt), lx.end(), lx.value(plt));
    numbers.add(Numeral.bare(lx, plt).quantity());
    boolean thousands = unit != null && unit.ucum().equals("10*3/uL");
    return new CountShape(unit != null && thousands ? lx.at(unit.end()) : plt + 1, numbers);
  }

  /**
   * The number after one of those marks, which comes next; -1 where there is none. A percent sign
   * may stand between.
   */
  private static int after(Lexemes lx, int i, String marks) {
    int j = lx.mark(i + 1) == '%' ? i + 2 : i + 1;
    return lx.mark(j) != 0 && marks.indexOf(lx.mark(j)) >= 0 && lx.kind(j + 1) == Lexemes.NUMBER
        ? j + 1
        : -1;
  }
}
