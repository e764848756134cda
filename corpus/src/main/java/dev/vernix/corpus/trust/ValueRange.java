package dev.vernix.corpus.trust;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What numbers one label can stand before, from {@code value-ranges.tsv}.
 *
 * @param name as a sentence says it
 * @param units UCUM-free spelling of units it may be written with
 * @param least below this the value alarms
 * @param most above this the value alarms
 * @param trend how many times a value may differ from its neighbours; 0 for any
 */
record ValueRange(String name, Pattern units, double least, double most, double trend) {
  /** A label and the rows that it has. */
  record Label(String text, boolean caseCounts, List<ValueRange> ranges) {}

  private static final Map<String, List<ValueRange>> BY_LABEL = new LinkedHashMap<>();

  /** Finds any label, the longest first; group 1 is the label. */
  static final Pattern LABELS;

  static {
    for (String[] row : PhraseTable.rows(ValueRange.class, "value-ranges.tsv")) {
      var range =
          new ValueRange(
              row[1],
              Pattern.compile(row[2]),
              Double.parseDouble(row[3]),
              Double.parseDouble(row[4]),
              row.length > 5 && !row[5].isBlank() ? Double.parseDouble(row[5]) : 0);
      for (String label : row[0].split("\\|")) {
        BY_LABEL.computeIfAbsent(label, k -> new ArrayList<>()).add(range);
      }
    }
    var words =
        BY_LABEL.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(
                l ->
                    l.startsWith("=")
                        ? Pattern.quote(l.substring(1))
                        : "(?i:" + Pattern.quote(l) + ")")
            .toList();
    LABELS = Pattern.compile("(?<![\\w/+:-])(" + String.join("|", words) + ")(?![\\w+])");
  }

  /** The rows of a label as it is written. */
  static List<ValueRange> of(String written) {
    var exact = BY_LABEL.get("=" + written);
    return exact != null
        ? exact
        : BY_LABEL.getOrDefault(written.toLowerCase(Locale.ROOT), List.of());
  }

  boolean holds(double v) {
    return v >= least && v <= most;
  }

  boolean written(String unit) {
    return units.matcher(unit).matches();
  }
}
