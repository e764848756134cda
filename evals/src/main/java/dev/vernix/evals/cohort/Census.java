package dev.vernix.evals.cohort;

import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who is in a cohort, and which charts are of the same patient again.
 *
 * <p>A chart is a duplicate where a chart whose id sorts before it has the same patient id or the
 * same notes; only the first is counted. Which one that is depends on the ids alone, not on the
 * order in which charts were read. Failures are no one's duplicates.
 */
public final class Census {
  private TreeMap<String, String> firstOfPatient = new TreeMap<>();
  private TreeMap<String, String> firstOfText = new TreeMap<>();

  /** Takes note of a chart; of the same chart twice changes nothing. */
  public void add(StayAudit a) {
    if (!a.failed()) {
      firstOfPatient.merge(a.patient(), a.chart(), Census::earlier);
      firstOfText.merge(a.text(), a.chart(), Census::earlier);
    }
  }

  /** Takes note of all that another knows. */
  public void merge(Census other) {
    other.firstOfPatient.forEach((k, v) -> firstOfPatient.merge(k, v, Census::earlier));
    other.firstOfText.forEach((k, v) -> firstOfText.merge(k, v, Census::earlier));
  }

  /** The chart that is counted in its place; empty where it is counted itself. */
  public Optional<String> duplicateOf(StayAudit a) {
    if (a.failed()) {
      return Optional.empty();
    }
    String first =
        earlier(
            Objects.requireNonNullElse(firstOfPatient.get(a.patient()), a.chart()),
            Objects.requireNonNullElse(firstOfText.get(a.text()), a.chart()));
    return first.equals(a.chart()) ? Optional.empty() : Optional.of(first);
  }

  private static String earlier(String a, String b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
