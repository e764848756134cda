package dev.vernix.prompts.gate;

import dev.vernix.prompts.gate.Element.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * Every element of the sentence stands in at least one cited fact: no new number, unit, date, drug,
 * finding, side, negation, uncertainty, person, change, cause or other word.
 */
final class Supported implements Rule {
  @Override
  public List<Rejection> look(Comparison c) {
    List<Rejection> out = new ArrayList<>();
    for (int i = 0; i < c.support().length; i++) {
      Element e = c.element(i);
      if (c.support()[i] == 0 && e.sort() != Sort.ORDER) {
        out.add(new Rejection(rule(c, e), "'" + e.text() + "' stands in none of the facts"));
      }
    }
    return out;
  }

  private static String rule(Comparison c, Element e) {
    boolean otherUnit =
        e.sort() == Sort.NUMBER
            && c.facts().stream()
                .flatMap(f -> f.reading().elements().stream())
                .anyMatch(
                    o -> o.sort() == Sort.NUMBER && Numbers.value(o).equals(Numbers.value(e)));
    return otherUnit ? "unit" : e.sort().rule();
  }
}
