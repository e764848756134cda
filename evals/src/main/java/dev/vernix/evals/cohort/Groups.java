package dev.vernix.evals.cohort;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Groups as a reader expects them: bands by size, what is not stated last. */
final class Groups {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final Comparator<String> ORDER =
      Comparator.comparingInt(Groups::size).thenComparing(Comparator.naturalOrder());

  private Groups() {}

  static <T> Map<String, T> ordered(Map<String, T> groups) {
    var ordered = new TreeMap<String, T>(ORDER);
    ordered.putAll(groups);
    return ordered;
  }

  /** Twice a band's lower end; what is below or not stated lies before or behind all. */
  private static int size(String group) {
    if (group.equals(Strata.UNKNOWN)) {
      return Integer.MAX_VALUE;
    }
    var m = NUMBER.matcher(group);
    boolean band = group.startsWith("<") || group.startsWith("≥") || group.matches("\\d.*");
    return band && m.find() && m.group().length() < 6
        ? 2 * Integer.parseInt(m.group()) - (group.startsWith("<") ? 1 : 0)
        : 0;
  }
}
