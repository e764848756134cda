package dev.vernix.corpus.support;

import dev.vernix.corpus.Fact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Works the value of a derived fact out again, from the facts that it names and nothing else. */
public final class Derivation {
  private Derivation() {}

  /** Days on which at least one of the facts that {@code fact} was derived from holds. */
  public static int days(Fact fact, Map<String, Fact> byId) {
    return days(from(fact, byId));
  }

  /** Days on which at least one of the facts holds. */
  public static int days(List<Fact> facts) {
    Set<LocalDate> days = new HashSet<>();
    for (var f : facts) {
      f.when().startDate().datesUntil(f.when().endDate().plusDays(1)).forEach(days::add);
    }
    return days.size();
  }

  /** Whether the facts that it was worked out from give {@code value}. */
  public static boolean gives(Fact fact, BigDecimal value, String unit, Map<String, Fact> byId) {
    var from = from(fact, byId);
    if (unit.equals("d")) {
      return value.compareTo(BigDecimal.valueOf(days(fact, byId))) == 0;
    }
    var numbers =
        from.stream()
            .map(Derivation::number)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    boolean counted = unit.isEmpty() && value.compareTo(BigDecimal.valueOf(from.size())) == 0;
    return counted || unit.equals("%") && change(numbers, value);
  }

  /** A change in per cent between two of the numbers, to the digits that {@code value} shows. */
  private static boolean change(List<BigDecimal> numbers, BigDecimal value) {
    for (var a : numbers) {
      for (var b : numbers) {
        if (a.signum() != 0) {
          var percent =
              b.subtract(a)
                  .multiply(BigDecimal.valueOf(100))
                  .divide(a, Math.max(value.scale(), 0), RoundingMode.HALF_UP)
                  .abs();
          if (percent.compareTo(value.abs()) == 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<Fact> from(Fact fact, Map<String, Fact> byId) {
    return fact.derivedFrom().stream()
        .map(byId::get)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static @org.jspecify.annotations.Nullable BigDecimal number(Fact f) {
    try {
      return f.value() == null ? null : new BigDecimal(f.value());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
