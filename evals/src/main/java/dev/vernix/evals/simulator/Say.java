package dev.vernix.evals.simulator;

import dev.vernix.corpus.NoteType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a note will say.
 *
 * @param day days after the day of birth
 * @param type in which note of that day
 * @param part under which heading, such as {@code resp}
 * @param slot of the phrase bank
 * @param vars what its braces stand for
 * @param fault the error that it is, null for none
 */
record Say(
    int day,
    NoteType type,
    String part,
    String slot,
    Map<String, String> vars,
    @Nullable Fault fault) {
  Say {
    vars = Map.copyOf(vars);
  }

  /** The same with another value in the place of one. */
  Say with(String value, String other) {
    if (!vars.containsValue(value)) {
      return this;
    }
    var changed = new HashMap<>(vars);
    changed.replaceAll((k, v) -> v.equals(value) ? other : v);
    return new Say(day, type, part, slot, changed, fault);
  }
}
