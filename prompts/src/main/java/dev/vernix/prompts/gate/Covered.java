package dev.vernix.prompts.gate;

import dev.vernix.prompts.gate.Comparison.Stated;
import dev.vernix.prompts.gate.Element.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * Every element of every cited fact stands in the sentence. Of a date and the day of life in
 * brackets behind it, one is enough; and the infant need not be named.
 */
final class Covered implements Rule {
  @Override
  public List<Rejection> look(Comparison c) {
    List<Rejection> out = new ArrayList<>();
    for (Stated f : c.facts()) {
      List<Element> es = f.reading().elements();
      for (int i = 0; i < es.size(); i++) {
        Element e = es.get(i);
        boolean infant = e.sort() == Sort.PERSON && e.key().equals("infant");
        if (!infant && !said(c, e) && !saidByPair(c, f.reading(), i)) {
          out.add(
              new Rejection("dropped", "'" + e.text() + "' of " + f.fact().id() + " is missing"));
        }
      }
    }
    return out;
  }

  private static boolean said(Comparison c, Element e) {
    return Comparison.says(c.sentence(), e);
  }

  private static boolean saidByPair(Comparison c, Reading r, int i) {
    return DayOfDate.bracketed(r, i - 1, i) && said(c, r.elements().get(i - 1))
        || DayOfDate.bracketed(r, i, i + 1) && said(c, r.elements().get(i + 1));
  }
}
