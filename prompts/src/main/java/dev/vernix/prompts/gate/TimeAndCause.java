package dev.vernix.prompts.gate;

import dev.vernix.corpus.Fact;
import dev.vernix.prompts.gate.Element.Sort;
import dev.vernix.prompts.gate.Reading.Word;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joining sentences easily invents what neither says: that one thing came after another, that it
 * was for another, or that something undated happened on the day at the head of the sentence.
 */
final class TimeAndCause implements Rule {
  @Override
  public List<Rejection> look(Comparison c) {
    List<Rejection> out = new ArrayList<>();
    List<Element> es = c.sentence().elements();
    for (int i = 0; i < es.size(); i++) {
      Element e = es.get(i);
      if (e.sort() == Sort.ORDER && c.support()[i] == 0 && !(e.key().equals("then") && rising(c))) {
        out.add(
            new Rejection("temporal", "'" + e.text() + "' does not follow from the facts' times"));
      }
    }
    purpose(c, out);
    borrowedDate(c, out);
    return out;
  }

  /** True when the facts are told in the order of their times, each later than the one before. */
  private static boolean rising(Comparison c) {
    int told = 0;
    LocalDateTime last = null;
    for (int mask : c.support()) {
      if (Integer.bitCount(mask) == 1 && (told & mask) == 0) {
        told |= mask;
        LocalDateTime start =
            c.facts().get(Integer.numberOfTrailingZeros(mask)).fact().when().start();
        if (last != null && !start.isAfter(last)) {
          return false;
        }
        last = start;
      }
    }
    return Integer.bitCount(told) > 1;
  }

  /** "Ampicillin was given for sepsis" when only the two were stated side by side. */
  private static void purpose(Comparison c, List<Rejection> out) {
    for (Word w : c.sentence().words()) {
      int next = w.lower().equals("for") ? next(c, w.to()) : -1;
      if (next < 0 || c.support()[next] == 0) {
        continue;
      }
      Element e = c.element(next);
      boolean counted =
          e.sort() == Sort.NUMBER
              || e.sort() == Sort.INTERVAL
              || e.sort() == Sort.COMPARE
              || e.sort() == Sort.RANGE;
      if (!counted && !supportedFor(c, c.support()[next])) {
        out.add(new Rejection("cause", "'for " + e.text() + "' gives a reason that no fact gives"));
      }
    }
  }

  private static boolean supportedFor(Comparison c, int mask) {
    for (int f = 0; f < c.facts().size(); f++) {
      if ((mask >> f & 1) == 1
          && c.facts().get(f).reading().words().stream().anyMatch(w -> w.lower().equals("for"))) {
        return true;
      }
    }
    return false;
  }

  private static int next(Comparison c, int offset) {
    for (int i = 0; i < c.support().length; i++) {
      if (c.element(i).from() >= offset) {
        return i;
      }
    }
    return -1;
  }

  private static void borrowedDate(Comparison c, List<Rejection> out) {
    if (c.support().length == 0
        || c.facts().size() < 2
        || !dated(c.element(0))
        || c.support()[0] == 0) {
      return;
    }
    Fact owner = c.facts().get(Integer.numberOfTrailingZeros(c.support()[0])).fact();
    c.facts().stream()
        .filter(f -> f.reading().elements().stream().noneMatch(TimeAndCause::dated))
        .filter(f -> !f.fact().when().startDate().equals(owner.when().startDate()))
        .forEach(
            f ->
                out.add(
                    new Rejection(
                        "date",
                        f.fact().id()
                            + " has no date and would take '"
                            + c.element(0).text()
                            + "'")));
  }

  private static boolean dated(@Nullable Element e) {
    return e != null && (e.sort() == Sort.DATE || e.sort() == Sort.DAY_OF_LIFE);
  }
}
