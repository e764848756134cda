package dev.vernix.corpus.history;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.ledger.Stays;
import java.time.LocalDateTime;
import java.util.List;

/** Small fictional stays of any plurality: {@code 2026-01-03T08:00 progress Smith | text}. */
final class DischargeStays {
  private DischargeStays() {}

  static Patient patient(String plurality) {
    return new Patient(
        "T1",
        "Test Infant",
        Patient.Sex.FEMALE,
        LocalDateTime.parse("2026-01-01T06:00"),
        new Gestation(32, 0),
        1600,
        plurality,
        "",
        "",
        0,
        true);
  }

  static Ledger ledger(String... lines) {
    return ledger(patient("singleton"), lines);
  }

  static Ledger ledger(Patient patient, String... lines) {
    return LedgerReader.read(chart(patient, lines));
  }

  static Chart chart(Patient patient, String... lines) {
    return Stays.chart(patient, lines);
  }

  static List<String> told(Ledger ledger, String concept) {
    return ledger.facts().stream()
        .filter(f -> f.concept().equals(concept))
        .map(Fact::realisation)
        .toList();
  }
}
