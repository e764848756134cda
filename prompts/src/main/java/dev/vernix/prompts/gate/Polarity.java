package dev.vernix.prompts.gate;

import dev.vernix.prompts.gate.Comparison.Stated;
import dev.vernix.prompts.gate.Element.Sort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the facts deny the sentence denies, and what they affirm it affirms. Concepts are compared
 * one by one; other words by fact, for a scope that reaches a few words further in a joined
 * sentence is no change of meaning.
 */
final class Polarity implements Rule {
  @Override
  public List<Rejection> look(Comparison c) {
    List<Rejection> out = new ArrayList<>();
    BitSet told = Scopes.negated(c.sentence());
    count(c, out);
    for (int f = 0; f < c.facts().size(); f++) {
      Stated fact = c.facts().get(f);
      BitSet meant = Scopes.negated(fact.reading());
      int denied = 0;
      int deniedTold = 0;
      int affirmed = 0;
      int affirmedTold = 0;
      for (Element e : fact.reading().elements()) {
        if (e.sort() != Sort.WORD && e.sort() != Sort.DRUG && e.sort() != Sort.FINDING) {
          continue;
        }
        boolean no = Scopes.covers(meant, fact.reading(), e);
        Boolean saysNo = told(c, told, e, f);
        if (saysNo == null) {
          continue;
        }
        if (no) {
          denied++;
          deniedTold += saysNo ? 1 : 0;
        } else {
          affirmed++;
          affirmedTold += saysNo ? 0 : 1;
        }
        if (no != saysNo && e.sort() != Sort.WORD && exclusive(c, e, f)) {
          out.add(
              new Rejection(
                  "negation",
                  "'"
                      + e.text()
                      + "' is "
                      + (saysNo ? "denied" : "affirmed")
                      + ", unlike in "
                      + fact.fact().id()));
        }
      }
      if (denied > 0 && deniedTold == 0) {
        out.add(new Rejection("negation", fact.fact().id() + " denies what the sentence affirms"));
      } else if (denied == 0 && affirmed > 0 && affirmedTold == 0) {
        out.add(new Rejection("negation", fact.fact().id() + " affirms what the sentence denies"));
      }
    }
    return out;
  }

  /**
   * Whether the sentence denies the element; null where it lacks it. When it does both, the wrong
   * one counts.
   */
  private static @Nullable Boolean told(Comparison c, BitSet negated, Element e, int f) {
    Boolean result = null;
    for (int i = 0; i < c.support().length; i++) {
      Element s = c.element(i);
      if ((c.support()[i] >> f & 1) == 1 && s.same(e)) {
        boolean no = Scopes.covers(negated, c.sentence(), s);
        if (result != null && result != no && e.sort() != Sort.WORD) {
          return !Scopes.covers(
              Scopes.negated(c.facts().get(f).reading()), c.facts().get(f).reading(), e);
        }
        result = result == null ? no : result || no;
      }
    }
    return result;
  }

  /**
   * "No A, no B" keeps both its negations. One each of several facts may fold into one list ("no A
   * or B"), so those count as one together.
   */
  private static void count(Comparison c, List<Rejection> out) {
    long needed = 0;
    boolean single = false;
    for (Stated f : c.facts()) {
      long own = negations(f.reading());
      needed += own > 1 ? own : 0;
      single |= own == 1;
    }
    if (negations(c.sentence()) < needed + (single ? 1 : 0)) {
      out.add(new Rejection("negation", "fewer negations than the facts have"));
    }
  }

  private static long negations(Reading r) {
    return r.elements().stream().filter(e -> e.sort() == Sort.NEGATION).count();
  }

  private static boolean exclusive(Comparison c, Element e, int f) {
    for (int g = 0; g < c.facts().size(); g++) {
      if (g != f && c.facts().get(g).reading().elements().stream().anyMatch(e::same)) {
        return false;
      }
    }
    return true;
  }
}
