package dev.vernix.summary.output;

import dev.vernix.corpus.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who the infant is, as label and value. */
final class PatientTable {
  private PatientTable() {}

  /** What {@code patient.yaml} says; what it does not say has no row. */
  static List<List<String>> rows(Patient patient) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("Name", patient.name()));
    rows.add(List.of("Record", patient.id()));
    rows.add(List.of("Sex", patient.sex().name().toLowerCase(Locale.ROOT)));
    rows.add(List.of("Born", Labels.time(patient.born())));
    rows.add(List.of("Gestation", patient.gestation().toString()));
    var weight = patient.birthWeightGrams();
    if (weight != null) {
      rows.add(List.of("Birth weight", weight + " g"));
    }
    add(rows, "Plurality", patient.plurality());
    add(rows, "Mother", patient.mother());
    add(rows, "Unit", patient.unit());
    rows.add(
        List.of(
            "Day of birth",
            "day of life "
                + patient.dayOfLifeOfBirth()
                + (patient.dayOfLifeStated() ? "" : " (assumed; the chart does not say)")));
    return rows;
  }

  private static void add(List<List<String>> rows, String label, String value) {
    if (!value.isBlank()) {
      rows.add(List.of(label, value));
    }
  }
}
