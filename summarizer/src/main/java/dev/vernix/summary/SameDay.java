package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import java.util.ArrayList;
import java.util.List;

/** Puts what the notes say of one day behind one date, each statement a sentence of its own. */
final class SameDay {
  private static final int MOST_WORDS = 90;

  private SameDay() {}

  /**
   * @param items of one section, in order of time; statements' texts without their leads
   * @return the same, the statements with their leads, those of one day and source together
   */
  static List<Plan.Item> join(List<Plan.Item> items) {
    var joined = new ArrayList<Plan.Item>();
    String last = "";
    for (var item : items) {
      String lead =
          item.kind() == Summary.Kind.NOTE ? Statement.of(item.facts().getFirst()).lead() : "";
      if (lead.isEmpty()) {
        joined.add(item);
      } else if (lead.equals(last) && words(joined.getLast()) + words(item) <= MOST_WORDS) {
        joined.set(joined.size() - 1, both(joined.getLast(), item));
      } else {
        joined.add(new Plan.Item(lead + ": " + item.text(), item.facts(), item.kind()));
      }
      last = lead;
    }
    return List.copyOf(joined);
  }

  private static Plan.Item both(Plan.Item a, Plan.Item b) {
    var facts = new ArrayList<Fact>(a.facts());
    facts.addAll(b.facts());
    return new Plan.Item(a.text() + " " + b.text(), List.copyOf(facts), a.kind());
  }

  private static int words(Plan.Item item) {
    return item.text().split("\\s+").length;
  }
}
