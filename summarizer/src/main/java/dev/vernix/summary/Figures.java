package dev.vernix.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the figures of a section into one sentence: they are looked up rather than read. */
final class Figures {
  private static final int MOST = 6;

  private Figures() {}

  /** The items, neighbouring figures joined by semicolons, at most {@value #MOST} in one. */
  static List<Plan.Item> join(List<Plan.Item> items) {
    var joined = new ArrayList<Plan.Item>();
    int n = 0;
    for (var item : items) {
      boolean figure = item.kind() == Summary.Kind.FIGURE;
      n = figure ? n + 1 : 0;
      if (figure && n > 1 && n <= MOST) {
        joined.set(joined.size() - 1, both(joined.getLast(), item));
      } else {
        joined.add(item);
        n = figure ? 1 : 0;
      }
    }
    return List.copyOf(joined);
  }

  private static Plan.Item both(Plan.Item a, Plan.Item b) {
    var facts = new ArrayList<>(a.facts());
    facts.addAll(b.facts());
    String text = a.text().replaceFirst("\\.$", "") + "; " + lower(b.text());
    return new Plan.Item(text, facts, Summary.Kind.FIGURE);
  }

  /** {@code White cell count} becomes {@code white cell count}; {@code CRP} stays. */
  private static String lower(String s) {
    return s.length() > 1 && Character.isLowerCase(s.charAt(1))
        ? s.substring(0, 1).toLowerCase(Locale.ROOT) + s.substring(1)
        : s;
  }
}
