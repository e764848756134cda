package dev.vernix.evals.context;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a file of labels holds what, counted from 0; -1 where there is none.
 *
 * @param axes the columns of yes-or-no labels
 */
record Columns(int sentence, int first, int last, Map<Axis, Integer> axes, int experiencer) {
  /** The order of a file without a header. */
  static final Columns STANDARD =
      new Columns(0, 1, 2, Map.of(Axis.NEGATED, 3, Axis.POSSIBLE, 4, Axis.HISTORICAL, 5), 6);

  /** By the names of a header line; empty where it names no sentence or no target. */
  static Optional<Columns> of(String[] header) {
    int sentence = -1;
    int first = -1;
    int last = -1;
    int experiencer = -1;
    Map<Axis, Integer> axes = new EnumMap<>(Axis.class);
    for (int i = 0; i < header.length; i++) {
      switch (header[i].strip().toLowerCase(Locale.ROOT)) {
        case "sentence", "text" -> sentence = i;
        case "first", "start", "from", "begin" -> first = i;
        case "last", "end", "to" -> last = i;
        case "negated", "negation", "absent" -> axes.put(Axis.NEGATED, i);
        case "possible", "uncertain" -> axes.put(Axis.POSSIBLE, i);
        case "hypothetical", "planned", "conditional" -> axes.put(Axis.HYPOTHETICAL, i);
        case "historical", "history" -> axes.put(Axis.HISTORICAL, i);
        case "experiencer", "subject" -> experiencer = i;
        default -> {}
      }
    }
    return sentence < 0 || first < 0 || last < 0
        ? Optional.empty()
        : Optional.of(new Columns(sentence, first, last, axes, experiencer));
  }
}
