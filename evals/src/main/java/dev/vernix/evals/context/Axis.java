package dev.vernix.evals.context;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.reading.Standing;
import java.util.Locale;

/** What is asked of a target; each is a yes-or-no question of its own. */
public enum Axis {
  NEGATED,
  POSSIBLE,
  HYPOTHETICAL,
  HISTORICAL,
  /** Whether it is about someone other than the patient. */
  EXPERIENCER;

  /** The machine's answer. */
  boolean answer(Standing standing) {
    return switch (this) {
      case NEGATED -> standing.negated();
      case POSSIBLE -> standing.possible();
      case HYPOTHETICAL -> standing.hypothetical();
      case HISTORICAL -> standing.historical();
      case EXPERIENCER -> standing.experiencer() != Experiencer.INFANT;
    };
  }

  /** Its name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
