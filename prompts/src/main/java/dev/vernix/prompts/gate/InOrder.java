package dev.vernix.prompts.gate;

import dev.vernix.corpus.reading.Kind;
import dev.vernix.corpus.reading.Mention;
import dev.vernix.prompts.gate.Comparison.Stated;
import dev.vernix.prompts.gate.Element.Sort;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a fact tells in an order keeps it: values, dates, sides and changes, and the concepts that
 * they hang on. "From 20 to 120" is not "from 120 to 20".
 */
final class InOrder implements Rule {
  private static final List<Set<Sort>> SEQUENCES =
      List.of(
          EnumSet.of(Sort.NUMBER, Sort.STAGE, Sort.SIDE, Sort.AGE),
          EnumSet.of(Sort.DATE),
          EnumSet.of(Sort.DAY_OF_LIFE),
          EnumSet.of(Sort.TIME),
          EnumSet.of(Sort.INTERVAL, Sort.ROUTE),
          EnumSet.of(Sort.CHANGE, Sort.RELATION),
          EnumSet.of(Sort.UNCERTAIN, Sort.CERTAIN, Sort.PLAN),
          EnumSet.of(Sort.PERSON));
  private static final Set<Kind> MEASURED =
      EnumSet.of(
          Kind.DRUG,
          Kind.VACCINE,
          Kind.LAB,
          Kind.MEASURE,
          Kind.RESPIRATORY_SUPPORT,
          Kind.NUTRITION);
  private static final Set<Sort> HANGING =
      EnumSet.of(
          Sort.SIDE,
          Sort.STAGE,
          Sort.UNCERTAIN,
          Sort.CERTAIN,
          Sort.PLAN,
          Sort.PERSON,
          Sort.HISTORY);

  @Override
  public List<Rejection> look(Comparison c) {
    List<Rejection> out = new ArrayList<>();
    for (int f = 0; f < c.facts().size(); f++) {
      Stated fact = c.facts().get(f);
      List<Element> told = new ArrayList<>();
      for (int i = 0; i < c.support().length; i++) {
        if ((c.support()[i] >> f & 1) == 1) {
          told.add(c.element(i));
        }
      }
      for (Predicate<Element> which : families(fact.reading(), c.sentence())) {
        // What the sentence lacks altogether is the business of Covered.
        List<Element> meant =
            fact.reading().elements().stream()
                .filter(which)
                .filter(e -> told.stream().anyMatch(e::same))
                .toList();
        Element lost = firstOutOfOrder(meant, told.stream().filter(which).toList());
        if (lost != null) {
          out.add(
              new Rejection(
                  lost.sort().rule(),
                  "'" + lost.text() + "' of " + fact.fact().id() + " changed its place"));
        }
      }
    }
    return out;
  }

  /** True when the elements of a stretch told for one fact stand in that fact's own order. */
  static boolean keeps(Reading fact, Reading sentence, List<Element> stretch) {
    for (Predicate<Element> which : families(fact, sentence)) {
      List<Element> meant = fact.elements().stream().filter(which).toList();
      List<Element> told =
          stretch.stream().filter(which).filter(e -> meant.stream().anyMatch(e::same)).toList();
      if (firstOutOfOrder(told, meant) != null) {
        return false;
      }
    }
    return true;
  }

  /** The first of {@code some} that is not found in {@code all} behind those before it, or null. */
  private static @Nullable Element firstOutOfOrder(List<Element> some, List<Element> all) {
    int at = 0;
    for (Element e : some) {
      while (at < all.size() && !all.get(at).same(e)) {
        at++;
      }
      if (at++ == all.size()) {
        return e;
      }
    }
    return null;
  }

  /** Sets of elements, each of which keeps its order. */
  private static List<Predicate<Element>> families(Reading fact, Reading sentence) {
    List<Predicate<Element>> families = new ArrayList<>();
    SEQUENCES.forEach(sorts -> families.add(e -> sorts.contains(e.sort())));
    if (count(fact, Set.of(Sort.NUMBER, Sort.INTERVAL)) > 1) {
      Set<String> carriers = carriers(fact);
      families.add(
          e ->
              e.sort().concept() && (measured(fact, e) || measured(sentence, e))
                  || e.sort() == Sort.WORD && carriers.contains(e.key()));
    }
    if (count(fact, HANGING) > 0) {
      families.add(e -> e.sort() == Sort.DRUG || e.sort() == Sort.FINDING);
    }
    if (count(fact, Set.of(Sort.RELATION, Sort.CAUSE)) > 0) {
      families.add(e -> e.sort().concept() || e.sort() == Sort.WORD);
    }
    return families;
  }

  /**
   * Words that stand right before a number: what it is a number of, where the lexicon does not know
   * it.
   */
  private static Set<String> carriers(Reading r) {
    Set<String> carriers = new HashSet<>();
    for (int i = 1; i < r.elements().size(); i++) {
      if (r.elements().get(i).sort() == Sort.NUMBER
          && r.elements().get(i - 1).sort() == Sort.WORD) {
        carriers.add(r.elements().get(i - 1).key());
      }
    }
    return carriers;
  }

  private static long count(Reading r, Set<Sort> sorts) {
    return r.elements().stream().filter(e -> sorts.contains(e.sort())).count();
  }

  private static boolean measured(Reading r, Element e) {
    Mention m = r.mention(e);
    return m != null && MEASURED.contains(m.concept().kind());
  }
}
