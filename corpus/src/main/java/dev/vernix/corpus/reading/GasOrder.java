package dev.vernix.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which member of a blood gas is which. The order is pH, pCO2, pO2, bicarbonate, base excess; where
 * members are left out, bicarbonate is known by the Henderson-Hasselbalch equation (pK 6.1, CO2
 * solubility 0.0307 mmol/L/mmHg; Siggaard-Andersen, The acid-base status of the blood, 1974).
 */
final class GasOrder {
  private static final double SOLUBILITY = 0.0307;
  private static final double PK = 6.1;
  private static final double MMHG_PER_KPA = 7.50062;

  /** How far a reported bicarbonate may lie from the computed one. */
  private static final double TOLERANCE = 0.15;

  private GasOrder() {}

  /** Ids of the concepts in the order of the numbers; empty for one that cannot be told. */
  static List<String> of(List<@Nullable Quantity> numbers) {
    var ids = new ArrayList<String>(List.of("ph", "pco2"));
    int size = Math.min(numbers.size(), 5);
    if (size == 5) {
      boolean swapped = !bicarbonate(numbers, 3) && bicarbonate(numbers, 4);
      ids.addAll(
          swapped
              ? List.of("po2", "base-excess", "bicarbonate")
              : List.of("po2", "bicarbonate", "base-excess"));
    } else if (size == 4) {
      ids.add(bicarbonate(numbers, 2) ? "bicarbonate" : "po2");
      ids.add(
          ids.getLast().equals("po2") && bicarbonate(numbers, 3) ? "bicarbonate" : "base-excess");
    } else if (size == 3) {
      Quantity last = numbers.get(2);
      boolean signed = last != null && last.value().signum() < 0;
      ids.add(signed ? "base-excess" : bicarbonate(numbers, 2) ? "bicarbonate" : "po2");
    }
    return ids;
  }

  private static boolean bicarbonate(List<@Nullable Quantity> numbers, int at) {
    Quantity ph = numbers.get(0);
    Quantity pco2 = numbers.get(1);
    Quantity q = numbers.get(at);
    if (ph == null || pco2 == null || q == null) {
      return false;
    }
    double tension = pco2.value().doubleValue();
    double mmHg = tension < 16 ? tension * MMHG_PER_KPA : tension;
    double expected = SOLUBILITY * mmHg * Math.pow(10, ph.value().doubleValue() - PK);
    return Math.abs(q.value().doubleValue() - expected) <= Math.max(2, TOLERANCE * expected);
  }
}
