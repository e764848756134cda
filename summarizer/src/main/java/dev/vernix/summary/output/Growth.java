package dev.vernix.summary.output;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.page.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Weight, length and head circumference by day, read from the ledger. */
final class Growth {
  private Growth() {}

  /** One day's measurements, each the fact that states it or null. */
  record Row(LocalDate date, @Nullable Fact weight, @Nullable Fact length, @Nullable Fact head) {}

  /**
   * All days with a measurement of the infant, in order; of two on one day the later in the ledger
   * counts. Where code worked out a curve, which leaves slips of the pen out, only the curve
   * counts.
   */
  static List<Row> rows(Ledger ledger) {
    var usable = ledger.facts().stream().filter(Growth::measurement).toList();
    var curves = usable.stream().filter(Fact::derived).map(Growth::what).distinct().toList();
    var rows = new TreeMap<LocalDate, Row>();
    for (var fact : usable) {
      if (fact.derived() || !curves.contains(what(fact))) {
        var day = fact.when().startDate();
        var old = rows.getOrDefault(day, new Row(day, null, null, null));
        rows.put(
            day,
            switch (what(fact)) {
              case "weight" -> new Row(day, fact, old.length(), old.head());
              case "length" -> new Row(day, old.weight(), fact, old.head());
              default -> new Row(day, old.weight(), old.length(), fact);
            });
      }
    }
    return List.copyOf(rows.values());
  }

  private static boolean measurement(Fact fact) {
    return !what(fact).isEmpty()
        && fact.experiencer() == Experiencer.INFANT
        && fact.status() == Status.PRESENT
        && number(fact).isPresent();
  }

  private static String what(Fact fact) {
    return switch (fact.concept()) {
      case "weight", "birth-weight" -> "weight";
      case "length", "birth-length" -> "length";
      case "head-circumference" -> "head-circumference";
      default -> "";
    };
  }

  /**
   * First and last, every row with a length or head circumference, and weights about a week apart.
   */
  static List<Row> weekly(List<Row> rows) {
    var kept = new ArrayList<Row>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (kept.isEmpty()
          || i == rows.size() - 1
          || row.length() != null
          || row.head() != null
          || !row.date().isBefore(kept.getLast().date().plusDays(7))) {
        kept.add(row);
      }
    }
    return kept;
  }

  /** The value in its own unit, or grams where it is in kilograms; empty where it is no number. */
  static OptionalDouble number(Fact fact) {
    String value = fact.value();
    if (value == null) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(value.replace(",", ""));
      return OptionalDouble.of("kg".equals(fact.unit()) ? number * 1000 : number);
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** {@code 1060 g} as the fact has it, empty for null. */
  static String text(@Nullable Fact fact) {
    if (fact == null) {
      return "";
    }
    String unit = fact.unit();
    return Plain.line(fact.value() + (unit == null ? "" : " " + unit));
  }

  /** Weights in grams by day. */
  static Map<LocalDate, Double> weights(List<Row> rows) {
    var weights = new TreeMap<LocalDate, Double>();
    for (var row : rows) {
      var weight = row.weight();
      if (weight != null) {
        number(weight).ifPresent(w -> weights.put(row.date(), w));
      }
    }
    return weights;
  }
}
