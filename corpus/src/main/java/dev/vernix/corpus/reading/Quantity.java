package dev.vernix.corpus.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, as written and as UCUM.
 *
 * @param from first character of the number
 * @param to one past the last character of the unit, or of the number where no unit is written
 * @param value the number, or the lower end of a range
 * @param high the upper end of a range, null otherwise
 * @param comparator one of {@code = < <= > >= ~}
 * @param unit UCUM, empty where none is written or implied; for example {@code mg/kg}, {@code
 *     mL/kg/d}, {@code [degF]}, {@code mg/dL}, {@code %}
 */
public record Quantity(
    int from,
    int to,
    BigDecimal value,
    @Nullable BigDecimal high,
    String comparator,
    String unit) {}
