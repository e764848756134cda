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
 * A fictional stay of a few notes, a note a line: {@code 2026-01-03T08:00 progress Smith | text};
 * {@code \n} in the text breaks a line.
 */
final class SmallStay {
  private static final LocalDateTime BORN = LocalDateTime.parse("2026-01-01T06:00");

  private SmallStay() {}

  /** Born at 28+0 on 1 January 2026, called DOL 0. */
  static Ledger of(String notes) {
    return of(new Gestation(28, 0), 0, "singleton", notes);
  }

  static Ledger of(Gestation gestation, int dayOfBirth, String plurality, String notes) {
    var patient =
        new Patient(
            "T1",
            "Test Infant",
            Patient.Sex.FEMALE,
            BORN,
            gestation,
            1000,
            plurality,
            "",
            "",
            dayOfBirth,
            true);
    return LedgerReader.read(Stays.chart(patient, notes.strip().lines().toArray(String[]::new)));
  }

  /** The sentences of a derived concept, in order. */
  static List<String> told(Ledger ledger, String concept) {
    return ledger.facts().stream()
        .filter(f -> f.derived() && f.concept().equals(concept))
        .map(Fact::realisation)
        .toList();
  }

  static List<String> told(String concept, String notes) {
    return told(of(notes), concept);
  }
}
