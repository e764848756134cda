package dev.vernix.corpus.trust;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What one drug is given in, from {@code dose-ranges.tsv}.
 *
 * <p>A value alarms where it is nearer, on a logarithmic scale, to a tenth or ten times of the
 * range than to the range itself; so every tenfold slip alarms as long as the range spans less than
 * tenfold, and a dose only unusual does not.
 *
 * @param unit {@code mg}, {@code mcg}, {@code unit}, {@code mL}, {@code mEq}
 * @param per {@code dose}, {@code day}, {@code hour} or {@code min}, per kg; or {@code flat}, per
 *     dose whatever the weight
 * @param least of the usual range
 * @param most of the usual range
 */
record DoseRange(String unit, String per, double least, double most) {
  private static final Map<String, List<DoseRange>> BY_DRUG = new HashMap<>();

  static {
    for (String[] row : PhraseTable.rows(DoseRange.class, "dose-ranges.tsv")) {
      for (String drug : row[0].split("\\|")) {
        BY_DRUG
            .computeIfAbsent(drug, k -> new ArrayList<>())
            .add(
                new DoseRange(
                    row[1], row[2], Double.parseDouble(row[3]), Double.parseDouble(row[4])));
      }
    }
  }

  static List<DoseRange> of(String drug) {
    return BY_DRUG.getOrDefault(drug, List.of());
  }

  static int drugs() {
    return BY_DRUG.size();
  }

  boolean flat() {
    return per.equals("flat");
  }

  /** True where the figure is of this row's dimension and time. */
  boolean fits(Figure f) {
    boolean infusion = per.equals("hour") || per.equals("min");
    boolean written = f.per().equals("hour") || f.per().equals("min");
    boolean bareAmpPerKg = f.unit().isEmpty() && f.perKg() && unit.equals("mg");
    return (dimension().equals(f.dimension()) || bareAmpPerKg)
        && infusion == written
        && (!flat() || !f.perKg());
  }

  private String dimension() {
    return switch (unit) {
      case "mg", "mcg" -> "mass";
      case "mL" -> "volume";
      case "unit" -> "units";
      default -> "moles";
    };
  }

  /**
   * The figure in this row's unit, per kg where the row is; empty where that needs a weight that is
   * not known.
   *
   * @param times doses a day
   */
  OptionalDouble comparable(Figure f, OptionalDouble grams, double times) {
    double v = f.unit().isEmpty() ? f.value() : unit.equals("mcg") ? f.base() * 1000 : f.base();
    if (per.equals("hour") && f.per().equals("min")) {
      v *= 60;
    } else if (per.equals("min") && f.per().equals("hour")) {
      v /= 60;
    }
    if (f.per().equals("day") && per.equals("dose")) {
      v /= times;
    } else if (!f.per().equals("day") && per.equals("day")) {
      v *= times;
    }
    if (flat() || f.perKg()) {
      return OptionalDouble.of(v);
    }
    return grams.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(v / (grams.getAsDouble() / 1000));
  }

  boolean alarms(double v) {
    return v > Math.sqrt(10 * least * most) || v < Math.sqrt(least * most / 10);
  }

  String unitName() {
    String u = unit.equals("mcg") ? "micrograms" : unit.equals("unit") ? "units" : unit;
    return switch (per) {
      case "flat" -> u;
      case "dose" -> u + "/kg";
      default -> u + "/kg/" + (per.equals("min") ? "minute" : per);
    };
  }

  String usual() {
    return Slip.number(least)
        + (least == most ? "" : " to " + Slip.number(most))
        + " "
        + unitName()
        + (flat() ? " a dose" : "");
  }
}
