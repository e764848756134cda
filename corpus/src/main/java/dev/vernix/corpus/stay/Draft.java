package dev.vernix.corpus.stay;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact before it has its number. Derived drafts name the drafts they were worked out from. */
public record Draft(
    BodySystem system,
    String concept,
    String realisation,
    @Nullable String value,
    @Nullable String unit,
    When when,
    Status status,
    Experiencer experiencer,
    Sensitivity sensitivity,
    List<Draft> from,
    List<Span> sources) {

  /** A fact about the infant that holds, worked out from others; its spans are theirs. */
  public static Draft derived(
      BodySystem system,
      String concept,
      String realisation,
      @Nullable String value,
      @Nullable String unit,
      When when,
      List<Draft> from) {
    return new Draft(
        system,
        concept,
        realisation,
        value,
        unit,
        when,
        Status.PRESENT,
        Experiencer.INFANT,
        Sensitivity.NONE,
        List.copyOf(from),
        from.stream().flatMap(d -> d.sources().stream()).distinct().toList());
  }

  /** The same for those who may see facts of that sensitivity. */
  public Draft with(Sensitivity other) {
    return new Draft(
        system, concept, realisation, value, unit, when, status, experiencer, other, from, sources);
  }

  // Drafts are told apart by identity: two notes may say the same thing at the same minute.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
