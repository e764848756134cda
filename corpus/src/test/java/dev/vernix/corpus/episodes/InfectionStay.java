package dev.vernix.corpus.episodes;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.ledger.Stays;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Fictional stays for the machines of infection and feeding, a note a line: {@code 01-03T08:00
 * progress Smith | text}, all of 2026; {@code \n} in the text breaks a line.
 *
 * @param dayOfBirth 0 or 1, what the unit calls the day of birth
 * @param plurality such as {@code twin B}
 */
record InfectionStay(int dayOfBirth, String plurality) {
  /** Born at 28+0 on 1 January 2026 at 06:00, a singleton; the day of birth is DOL 0. */
  static final InfectionStay PRETERM = new InfectionStay(0, "singleton");

  Ledger ledger(String notes) {
    var patient =
        new Patient(
            "T1",
            "Test Infant",
            Patient.Sex.MALE,
            LocalDateTime.parse("2026-01-01T06:00"),
            new Gestation(28, 0),
            1000,
            plurality,
            "",
            "",
            dayOfBirth,
            true);
    return LedgerReader.read(
        Stays.chart(patient, notes.strip().lines().map(l -> "2026-" + l).toArray(String[]::new)));
  }

  /** What code worked out under a concept, in the ledger's order. */
  List<String> says(String concept, String notes) {
    return ledger(notes).facts().stream()
        .filter(f -> f.derived() && f.concept().equals(concept))
        .map(Fact::realisation)
        .toList();
  }
}
