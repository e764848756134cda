package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Inspired oxygen, written as a fraction or in percent, always given in percent. */
final class Oxygen {
  private static final BigDecimal AIR = BigDecimal.valueOf(21);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Oxygen() {}

  /** The share in percent, 21 to 100; null where the number cannot be one. */
  static @Nullable Quantity percent(Quantity q) {
    if (!q.unit().isEmpty() && !q.unit().equals("%")) {
      return null;
    }
    boolean fraction = q.unit().isEmpty() && q.value().compareTo(BigDecimal.ONE) <= 0;
    BigDecimal low = scaled(q.value(), fraction);
    BigDecimal high =
        q.high() == null
            ? null
            : scaled(q.high(), fraction && q.high().compareTo(BigDecimal.ONE) <= 0);
    boolean possible =
        low.compareTo(AIR) >= 0 && (high == null ? low : high).compareTo(HUNDRED) <= 0;
    return possible ? Strip.with(q, low, high, "%") : null;
  }

  private static BigDecimal scaled(BigDecimal value, boolean fraction) {
    if (!fraction) {
      return value;
    }
    BigDecimal percent = value.movePointRight(2).stripTrailingZeros();
    return percent.scale() < 0 ? percent.setScale(0) : percent;
  }
}
