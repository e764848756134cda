package dev.vernix.corpus.scores;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Stay;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measured values of the infant that notes document within a stretch of time. */
record Readings(List<Draft> values) {

  /** Values of those concepts from {@code from} on, before {@code to}, in order of time. */
  static Readings of(Drafts before, LocalDateTime from, LocalDateTime to, String... concepts) {
    var wanted = List.of(concepts);
    return new Readings(
        before.all().stream()
            .filter(d -> wanted.contains(d.concept()) && d.from().isEmpty())
            .filter(d -> number(d) != null)
            .filter(d -> d.status() == Status.PRESENT && d.experiencer() == Experiencer.INFANT)
            .filter(d -> !d.when().start().isBefore(from) && d.when().start().isBefore(to))
            .sorted(Comparator.comparing(d -> d.when().start()))
            .toList());
  }

  /** Birth weight in grams, as worked out for the day of birth. */
  static Optional<Draft> birthWeight(Stay stay, Drafts before) {
    return before.all().stream()
        .filter(d -> d.concept().equals("weight") && !d.from().isEmpty())
        .filter(d -> d.when().startDate().equals(stay.firstDay()))
        .findFirst();
  }

  /** A temperature in degrees Celsius. */
  static double celsius(Draft d) {
    double v = value(d).doubleValue();
    return "[degF]".equals(d.unit()) ? (v - 32) / 1.8 : v;
  }

  Optional<Draft> first() {
    return values.stream().findFirst();
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

  /** The one number of a value; null where there is none, or a range. */
  static @Nullable BigDecimal number(Draft d) {
    if (d.value() == null) {
      return null;
    }
    try {
      return new BigDecimal(d.value());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
