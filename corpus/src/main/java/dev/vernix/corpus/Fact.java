package dev.vernix.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the notes say, or that code worked out from what they say.
 *
 * @param id unique in its ledger, stable for the same notes, such as {@code F12}
 * @param system where it belongs in a summary
 * @param concept id of the lexicon's concept, or of a derived concept such as {@code
 *     antibiotic-course}
 * @param realisation the fact as one plain English sentence, which may stand in a summary as it is
 * @param value number or short text, null where the fact has none
 * @param unit UCUM unit of {@code value}, null where it has none
 * @param when its place on the chart's clock
 * @param derivedFrom ids of the facts that code worked this one out from; empty for a fact that was
 *     read
 * @param sources where the notes say it; never empty
 */
public record Fact(
    String id,
    BodySystem system,
    String concept,
    String realisation,
    @Nullable String value,
    @Nullable String unit,
    When when,
    Status status,
    Experiencer experiencer,
    Sensitivity sensitivity,
    List<String> derivedFrom,
    List<Span> sources) {
  public Fact {
    derivedFrom = List.copyOf(derivedFrom);
    sources = sources.stream().distinct().toList();
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("fact " + id + " has no source");
    }
    if (realisation.isBlank()) {
      throw new IllegalArgumentException("fact " + id + " has no realisation");
    }
  }

  public boolean derived() {
    return !derivedFrom.isEmpty();
  }
}
