package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.reading.Kind;
import java.util.List;

/**
 * Which sensitive statements the treating team needs in the infant's own summary: infections of the mother that decide
 * the infant's care, in statements that no note marks as confidential. Everything else is withheld and counted.
 */
final class Disclosure {
  private Disclosure() {}

  static boolean needed(Fact statement, List<Fact> within) {
    if (within.isEmpty()) {
      return false;
    }
    return within.stream()
        .filter(f -> f.sensitivity() == Sensitivity.CONFIDENTIAL || f.sensitivity() == Sensitivity.SOCIAL)
        .allMatch(
            f ->
                Worth.concept(f)
                    .map(c -> c.kind() == Kind.LAB || c.kind() == Kind.ORGANISM)
                    .orElse(false));
  }
}
