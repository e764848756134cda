package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Converts values between UCUM units that NICU notes use, from {@code conversions.tsv}.
 *
 * <p>Decimal arithmetic throughout: a conversion by an exact factor is exact; a division that does
 * not end keeps 16 digits. Nothing is rounded to what a reader expects: that is the caller's
 * choice.
 */
public final class Units {
  private static final List<Rule> RULES =
      Rows.of("conversions.tsv", 7).stream().map(Rule::of).toList();

  private Units() {}

  /** The value in the other unit; empty where the units are not of one kind. */
  public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    return convert(value, from, to, "");
  }

  /**
   * The value in the other unit. Mass and amount of substance differ by analyte.
   *
   * @param analyte such as {@code bilirubin}, {@code creatinine}, {@code glucose}; empty where it
   *     does not matter
   */
  public static Optional<BigDecimal> convert(
      BigDecimal value, String from, String to, String analyte) {
    if (from.equals(to)) {
      return Optional.of(value);
    }
    for (Rule r : RULES) {
      if (!r.analyte.isEmpty() && !r.analyte.equals(analyte)) {
        continue;
      }
      if (r.from.equals(from) && r.to.equals(to)) {
        return Optional.of(r.forward(value));
      }
      if (r.from.equals(to) && r.to.equals(from)) {
        return Optional.of(r.back(value));
      }
    }
    return Optional.empty();
  }

  private record Rule(
      String from,
      String to,
      BigDecimal before,
      BigDecimal numerator,
      BigDecimal denominator,
      String analyte) {
    static Rule of(String[] row) {
      return new Rule(
          row[0],
          row[1],
          new BigDecimal(row[2]),
          new BigDecimal(row[3]),
          new BigDecimal(row[4]),
          row[5]);
    }

    BigDecimal forward(BigDecimal value) {
      return plain(
          value.add(before).multiply(numerator).divide(denominator, MathContext.DECIMAL64));
    }

    BigDecimal back(BigDecimal value) {
      return plain(
          value.multiply(denominator).divide(numerator, MathContext.DECIMAL64).subtract(before));
    }

    private static BigDecimal plain(BigDecimal value) {
      BigDecimal stripped = value.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }
}
