package dev.vernix.prompts.gate;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Patient.Sex;
import dev.vernix.prompts.gate.Element.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A model sentence beside the realisations of the facts it cites. Sets of facts are bit masks over
 * {@code facts}.
 *
 * @param support for each element of the sentence the facts that have it; 0 for an element that
 *     none has
 */
record Comparison(Reading sentence, List<Stated> facts, Sex sex, int[] support) {

  /** A fact and its realisation taken apart. */
  record Stated(Fact fact, Reading reading) {}

  static Comparison of(Reading sentence, List<Stated> facts, Sex sex) {
    int[] support = sentence.elements().stream().mapToInt(e -> mask(e, facts)).toArray();
    return new Comparison(sentence, List.copyOf(facts), sex, support);
  }

  int all() {
    return (1 << facts.size()) - 1;
  }

  Element element(int i) {
    return sentence.elements().get(i);
  }

  private static int mask(Element e, List<Stated> facts) {
    int mask = 0;
    for (int f = 0; f < facts.size(); f++) {
      if (has(facts.get(f), e)) {
        mask |= 1 << f;
      }
    }
    return mask;
  }

  private static boolean has(Stated f, Element e) {
    if (says(f.reading, e)) {
      return true;
    }
    if (e.sort() == Sort.PERSON && e.key().equals("infant")) {
      return f.fact.experiencer() == Experiencer.INFANT;
    }
    return e.sort() == Sort.NUMBER && e.key().equals(f.fact.value() + " " + f.fact.unit());
  }

  /** True when a reading has the element, in whatever form. */
  static boolean says(Reading r, Element e) {
    if (!e.sort().concept() && r.elements().stream().anyMatch(o -> sameThing(o, e))) {
      return true;
    }
    return switch (e.sort()) {
      case WORD -> r.stems().contains(e.key());
      case DRUG, ANATOMY, FINDING -> stemsOf(e.text(), r) || renamed(r, e);
      case NUMBER, INTERVAL, STAGE, DATE, DAY_OF_LIFE, AGE, TIME, RANGE, NEGATION -> false;
      // A class word may stand inside the name of a concept on one side only.
      case SIDE,
          UNCERTAIN,
          CERTAIN,
          PLAN,
          HISTORY,
          PERSON,
          CHANGE,
          RELATION,
          ORDER,
          CAUSE,
          COMPARE,
          ROUTE ->
          Character.isLetter(e.text().charAt(0))
              && Arrays.stream(e.text().split("[ -]"))
                  .allMatch(w -> r.words().stream().anyMatch(x -> x.lower().equals(w)));
    };
  }

  private static boolean sameThing(Element a, Element b) {
    if (a.same(b)) {
      return true;
    }
    // A date without its year, beside one with it.
    return a.sort() == Sort.DATE
        && b.sort() == Sort.DATE
        && (a.key().startsWith("any") || b.key().startsWith("any"))
        && a.key().substring(a.key().indexOf('-')).equals(b.key().substring(b.key().indexOf('-')));
  }

  private static boolean words(String text, Reading in) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[ -]"))
        .allMatch(w -> in.words().stream().anyMatch(x -> x.lower().equals(w)));
  }

  private static boolean stemsOf(String text, Reading in) {
    // A stage inside the name of a concept is an element of its own, whatever its numerals.
    List<String> stems = Stems.all(Dates.without(text, Dates.in(text)));
    return stems.isEmpty() ? words(text, in) : in.stems().containsAll(stems);
  }

  /**
   * True where one side has the concept's full name and the other an abbreviation of it. Being the
   * same concept is not enough: a lexicon counts beractant and poractant as surfactant.
   */
  private static boolean renamed(Reading r, Element e) {
    return r.elements().stream()
        .filter(e::same)
        .anyMatch(o -> abbreviation(o.text()) || abbreviation(e.text()));
  }

  private static boolean abbreviation(String text) {
    return text.length() <= 6 && text.chars().filter(Character::isUpperCase).count() >= 2;
  }
}
