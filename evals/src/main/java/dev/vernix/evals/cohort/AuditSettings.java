package dev.vernix.evals.cohort;

import dev.vernix.corpus.Patient;
import dev.vernix.guideline.recommendation.Jurisdiction;
import java.util.Map;
import java.util.TreeMap;

/**
 * What decides an audit beside the charts.
 *
 * @param jurisdiction id of whose guidance decides, {@code all} for every one
 * @param units what is known of units, by the name that charts give them; may be empty
 */
public record AuditSettings(String jurisdiction, Map<String, Unit> units) {
  public AuditSettings {
    if (Jurisdiction.of(jurisdiction).isEmpty()) {
      throw new IllegalArgumentException("no jurisdiction: " + jurisdiction);
    }
    units = new TreeMap<>(units);
  }

  /** No unit known, every recommendation. */
  public static AuditSettings standard() {
    return new AuditSettings("all", Map.of());
  }

  Unit unit(Patient p) {
    var known = units.get(p.unit().strip());
    return known == null ? Unit.named(p.unit(), jurisdiction) : known;
  }
}
