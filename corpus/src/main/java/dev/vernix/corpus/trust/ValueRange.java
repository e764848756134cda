package dev.vernix.corpus.trust;

import java.util.regex.Pattern;

/**
 * What numbers one label can stand before, from {@code value-ranges.tsv}.
 *
 * @param name as a sentence says it
 * @param units UCUM-free spelling of units it may be written with
 * @param least below this the value alarms
 * @param most above this the value alarms
 * @param trend how many times a value may differ from its neighbours; 0 for any
 * @param factor by which a value is multiplied to stand in the unit of the label's first row
 */
record ValueRange(
    String name, Pattern units, double least, double most, double trend, double factor) {
  boolean holds(double v) {
    return v >= least && v <= most;
  }

  boolean written(String unit) {
    return units.matcher(unit).matches();
  }
}
