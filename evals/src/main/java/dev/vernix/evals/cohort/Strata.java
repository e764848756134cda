package dev.vernix.evals.cohort;

import dev.vernix.corpus.Patient;
import org.jspecify.annotations.Nullable;

/**
 * The groups that a stay belongs to.
 *
 * @param month of birth, {@code 2026-03}
 * @param gestation band of completed weeks at birth
 * @param weight band of birth weight in grams, {@link #UNKNOWN} where not written
 * @param unit the ward as the chart names it, {@link #UNKNOWN} where it does not
 * @param level of care of the unit, {@link #UNKNOWN} where neither the user nor its name says it
 * @param jurisdiction whose guidance decides for the unit, as {@code --jurisdiction} has it
 */
public record Strata(
    String month, String gestation, String weight, String unit, String level, String jurisdiction) {
  /** A group that nothing tells. */
  public static final String UNKNOWN = "not stated";

  /** Of a chart that could not be read. */
  public static final Strata NONE =
      new Strata(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);

  static Strata of(Patient p, Unit unit) {
    return new Strata(
        p.born().toLocalDate().toString().substring(0, 7),
        p.gestation().known() ? gestation(p.gestation().weeks()) : UNKNOWN,
        weight(p.birthWeightGrams()),
        unit.name(),
        unit.level(),
        unit.jurisdiction());
  }

  /** Bands by which neonatal networks commonly report; completed weeks. */
  static String gestation(int weeks) {
    return weeks < 24
        ? "<24 weeks"
        : weeks < 26
            ? "24-25 weeks"
            : weeks < 28
                ? "26-27 weeks"
                : weeks < 32
                    ? "28-31 weeks"
                    : weeks < 34 ? "32-33 weeks" : weeks < 37 ? "34-36 weeks" : "≥37 weeks";
  }

  /** Bands by which neonatal networks commonly report; grams. */
  static String weight(@Nullable Integer grams) {
    return grams == null
        ? UNKNOWN
        : grams < 750
            ? "<750 g"
            : grams < 1000
                ? "750-999 g"
                : grams < 1500 ? "1000-1499 g" : grams < 2500 ? "1500-2499 g" : "≥2500 g";
  }

  /** A way to divide a cohort. */
  public enum Dimension {
    MONTH("month of birth"),
    GESTATION("gestation at birth"),
    WEIGHT("birth weight"),
    UNIT("unit"),
    LEVEL("unit level"),
    JURISDICTION("jurisdiction");

    private final String words;

    Dimension(String words) {
      this.words = words;
    }

    /** As a heading has it. */
    public String words() {
      return words;
    }

    /** The group of a stay. */
    public String of(Strata s) {
      return switch (this) {
        case MONTH -> s.month;
        case GESTATION -> s.gestation;
        case WEIGHT -> s.weight;
        case UNIT -> s.unit;
        case LEVEL -> s.level;
        case JURISDICTION -> s.jurisdiction;
      };
    }
  }
}
