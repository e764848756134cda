package dev.vernix.corpus.scores;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Measured values of the infant that notes document within a stretch of time. */
record Readings(List<Draft> values) {

  /** Values of those concepts from {@code from} on, before {@code to}, in order of time. */
  static Readings of(Drafts before, LocalDateTime from, LocalDateTime to, String... concepts) {
    var wanted = List.of(concepts);
    return new Readings(
        before.all().stream()
            .filter(d -> wanted.contains(d.concept()) && d.from().isEmpty())
            .filter(d -> d.value() != null && number(d) != null)
            .filter(d -> d.status() == Status.PRESENT && d.experiencer() == Experiencer.INFANT)
            .filter(d -> !d.when().start().isBefore(from) && d.when().start().isBefore(to))
            .sorted(Comparator.comparing(d -> d.when().start()))
            .toList());
  }

  Optional<Draft> lowest() {
    return values.stream().min(Comparator.comparing(Readings::value));
  }

  Optional<Draft> highest() {
    return values.stream().max(Comparator.comparing(Readings::value));
  }

  static BigDecimal value(Draft d) {
    return Objects.requireNonNull(number(d));
  }

  private static @org.jspecify.annotations.Nullable BigDecimal number(Draft d) {
    try {
      return new BigDecimal(Objects.requireNonNull(d.value()));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
