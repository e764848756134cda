package dev.vernix.prompts.gate;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Patient.Sex;
import dev.vernix.prompts.gate.Element.Sort;
import dev.vernix.prompts.gate.Reading.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What happened to the mother or a twin is not told of the infant, nor the other way round; and a
 * pronoun fits the infant's sex.
 */
final class Whose implements Rule {
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> HE = Set.of("he", "his", "him", "himself");

  @Override
  public List<Rejection> look(Comparison c) {
    List<Rejection> out = new ArrayList<>();
    subjects(c, out);
    pronouns(c, out);
    return out;
  }

  private static void subjects(Comparison c, List<Rejection> out) {
    int infants = 0;
    for (int f = 0; f < c.facts().size(); f++) {
      if (c.facts().get(f).fact().experiencer() == Experiencer.INFANT) {
        infants |= 1 << f;
      }
    }
    if (infants == 0 || infants == c.all()) {
      return;
    }
    String subject = "";
    for (int i = 0; i < c.support().length; i++) {
      Element e = c.element(i);
      int mask = c.support()[i];
      if (e.sort() == Sort.PERSON) {
        subject = e.key();
      } else if (mask != 0
          && (mask & ~infants) == 0
          && !subject.isEmpty()
          && !subject.equals("infant")) {
        out.add(
            new Rejection(
                "experiencer",
                "'" + e.text() + "' is of the infant and follows '" + subject + "'"));
        return;
      } else if (mask != 0
          && (mask & infants) == 0
          && subject.equals("infant")
          && ownSubject(c, mask)) {
        out.add(
            new Rejection("experiencer", "'" + e.text() + "' is not of the infant and follows it"));
        return;
      }
    }
  }

  private static boolean ownSubject(Comparison c, int mask) {
    return c.facts().get(Integer.numberOfTrailingZeros(mask)).reading().elements().stream()
        .anyMatch(e -> e.sort() == Sort.PERSON);
  }

  private static void pronouns(Comparison c, List<Rejection> out) {
    boolean mother = c.facts().stream().anyMatch(f -> f.fact().experiencer() == Experiencer.MOTHER);
    for (Word w : c.sentence().words()) {
      boolean she = SHE.contains(w.lower());
      boolean he = HE.contains(w.lower());
      boolean inFacts =
          c.facts().stream()
              .anyMatch(
                  f -> f.reading().words().stream().anyMatch(x -> x.lower().equals(w.lower())));
      boolean fits = she && (c.sex() == Sex.FEMALE || mother) || he && c.sex() == Sex.MALE;
      if ((she || he) && !fits && !inFacts) {
        out.add(new Rejection("gender", "'" + w.lower() + "' does not fit the infant"));
      }
    }
  }
}
