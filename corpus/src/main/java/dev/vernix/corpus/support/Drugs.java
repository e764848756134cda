package dev.vernix.corpus.support;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Drugs and vaccines in a text, by the lexicon's names; the one thing shared with the reader. */
public final class Drugs {
  private Drugs() {}

  public static List<Element.Drug> in(String text) {
    var drugs = new ArrayList<Element.Drug>();
    for (var m : Lexicon.standard().match(text, 0, text.length())) {
      if (drug(m.concept())) {
        drugs.add(new Element.Drug(m.concept().id(), text.substring(m.from(), m.to())));
      }
    }
    return drugs;
  }

  private static boolean drug(Concept c) {
    return c.kind() == Kind.DRUG || c.kind() == Kind.VACCINE;
  }

  /** True for an antibiotic, antiviral or antifungal: what "antibiotics" may stand for. */
  public static boolean antiInfective(String concept) {
    return Lexicon.standard()
        .find(concept)
        .map(c -> c.system() == BodySystem.INFECTION)
        .orElse(false);
  }
}
