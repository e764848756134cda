package dev.vernix.prompts.gate;

import dev.vernix.prompts.gate.Element.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A date and the day of life in brackets behind it name one day: the pair stands so in a fact. */
final class DayOfDate implements Rule {
  @Override
  public List<Rejection> look(Comparison c) {
    Map<String, Set<String>> days = new HashMap<>();
    c.facts()
        .forEach(
            f ->
                pairs(f.reading())
                    .forEach(p -> days.computeIfAbsent(p.date, d -> new HashSet<>()).add(p.day)));
    List<Rejection> out = new ArrayList<>();
    for (Pair p : pairs(c.sentence())) {
      if (!days.getOrDefault(p.date, Set.of(p.day)).contains(p.day)) {
        out.add(new Rejection("day-of-life", "day " + p.day + " is not " + p.date));
      }
    }
    return out;
  }

  private record Pair(String date, String day) {}

  private static List<Pair> pairs(Reading r) {
    List<Pair> out = new ArrayList<>();
    for (int i = 1; i < r.elements().size(); i++) {
      if (bracketed(r, i - 1, i)) {
        Element a = r.elements().get(i - 1);
        Element b = r.elements().get(i);
        boolean dateFirst = a.sort() == Sort.DATE;
        String date = (dateFirst ? a : b).key();
        // The year may be written in one place only.
        out.add(new Pair(date.substring(date.indexOf('-')), (dateFirst ? b : a).key()));
      }
    }
    return out;
  }

  /** True for {@code 2026-03-18 (DOL 16)} and {@code DOL 16 (2026-03-18)}. */
  static boolean bracketed(Reading r, int a, int b) {
    if (a < 0 || b >= r.elements().size()) {
      return false;
    }
    Element x = r.elements().get(a);
    Element y = r.elements().get(b);
    boolean sorts =
        x.sort() == Sort.DATE && y.sort() == Sort.DAY_OF_LIFE
            || x.sort() == Sort.DAY_OF_LIFE && y.sort() == Sort.DATE;
    return sorts
        && r.text().substring(x.to(), y.from()).strip().equals("(")
        && r.text().startsWith(")", y.to());
  }
}
