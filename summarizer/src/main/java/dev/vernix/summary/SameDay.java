package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import java.util.ArrayList;
import java.util.List;

/** Puts statements of one day and one source into one sentence, so that the day is named once. */
final class SameDay {
  private static final int MOST_WORDS = 70;

  private SameDay() {}

  /**
   * @param items of one section, in order of time
   * @return the same statements; those that begin alike joined by semicolons, each in its own words
   */
  static List<Plan.Item> join(List<Plan.Item> items) {
    var joined = new ArrayList<Plan.Item>();
    for (var item : items) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && joins(last, item)) {
        var facts = new ArrayList<Fact>(last.facts());
        facts.addAll(item.facts());
        String text = last.text().substring(0, last.text().length() - 1) + "; " + body(item.text());
        joined.set(joined.size() - 1, new Plan.Item(text, List.copyOf(facts)));
      } else {
        joined.add(item);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean joins(Plan.Item a, Plan.Item b) {
    return Worth.isStatement(a.facts().getFirst())
        && Worth.isStatement(b.facts().getFirst())
        && lead(a.text()).equals(lead(b.text()))
        && words(a.text()) + words(b.text()) <= MOST_WORDS;
  }

  private static String lead(String text) {
    return text.substring(0, text.indexOf(": ") + 2);
  }

  private static String body(String text) {
    return text.substring(text.indexOf(": ") + 2);
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }
}
