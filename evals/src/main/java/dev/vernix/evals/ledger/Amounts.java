package dev.vernix.evals.ledger;

import dev.vernix.corpus.Fact;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Whether a fact gives a true amount, in whatever unit the note has it. */
final class Amounts {
  /** What rounding to a note's unit may cost. */
  private static final BigDecimal SLACK = new BigDecimal("0.006");

  private Amounts() {}

  /** True where the fact's value is the amount. */
  static boolean gives(Fact fact, String concept, String value, String unit) {
    if (concept.equals("fio2")) {
      return Pattern.compile("FiO2 " + value + "(?:\\.0)?(?![\\d.])")
          .matcher(fact.realisation())
          .find();
    }
    if (fact.value() == null) {
      return false;
    }
    try {
      var want = new BigDecimal(value);
      var have = new BigDecimal(fact.value()).multiply(factor(fact.unit(), unit));
      return want.subtract(have).abs().compareTo(want.multiply(SLACK).abs()) <= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** What the fact's number is multiplied with; a number without a unit is taken as it stands. */
  private static BigDecimal factor(@org.jspecify.annotations.Nullable String have, String want) {
    if (have == null || have.equals(want)) {
      return BigDecimal.ONE;
    }
    return switch (have + " as " + want) {
      case "kg as g" -> BigDecimal.valueOf(1000);
      case "mg/dL as mg/L" -> BigDecimal.TEN;
      case "10*9/L as 10*3/uL", "meq/L as mmol/L", "mg/kg/d as mg/kg", "{score} as " ->
          BigDecimal.ONE;
      default -> BigDecimal.ZERO;
    };
  }
}
