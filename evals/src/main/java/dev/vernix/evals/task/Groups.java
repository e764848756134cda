package dev.vernix.evals.task;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.reading.Korean;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The subgroups of a chart in which accuracy is reported. */
final class Groups {
  private Groups() {}

  /**
   * Gestation at birth in the bands of the World Health Organization, sex, and the language of the
   * notes.
   */
  static SortedMap<String, String> of(Chart chart) {
    var groups = new TreeMap<String, String>();
    Patient p = chart.patient();
    groups.put("gestation", p.gestation().known() ? gestation(p.gestation().weeks()) : "unknown");
    groups.put("sex", p.sex().name().toLowerCase(Locale.ROOT));
    groups.put("language", korean(chart) ? "ko" : "en");
    return groups;
  }

  private static String gestation(int weeks) {
    return weeks < 28
        ? "27 weeks or less"
        : weeks < 32 ? "28-31 weeks" : weeks < 37 ? "32-36 weeks" : "37 weeks or more";
  }

  private static boolean korean(Chart chart) {
    return chart.notes().stream()
        .anyMatch(n -> n.body().chars().anyMatch(c -> Korean.syllable((char) c)));
  }

  /** The same and one more. */
  static SortedMap<String, String> and(
      SortedMap<String, String> groups, String name, String value) {
    var more = new TreeMap<>(groups);
    more.put(name, value);
    return more;
  }
}
