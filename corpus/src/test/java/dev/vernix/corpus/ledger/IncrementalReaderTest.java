package dev.vernix.corpus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncrementalReaderTest {
  private static final Chart WHOLE =
      Stays.chart(
          "2026-01-01T08:00 admission Lee | ID: Started ampicillin 50 mg/kg IV q12h.",
          "2026-01-02T08:00 progress Ng | ID: BCx neg to date. Continue ampicillin. CPAP +5 21%.",
          "2026-01-03T08:00 progress Ng | ID: BCx neg at 48 h. Ampicillin stopped today.",
          "2026-01-04T08:00 progress Roy | RESP: room air. No apnea.");

  private final IncrementalReader reader = new IncrementalReader();

  private static Chart of(List<Note> notes, Patient patient) {
    return new Chart("test", patient, notes, List.of(), List.of());
  }

  @Test
  void everyStepGivesWhatReadingAllGives() {
    for (int n = 0; n <= WHOLE.notes().size(); n++) {
      var chart = of(WHOLE.notes().subList(0, n), WHOLE.patient());
      assertThat(reader.read(chart)).isEqualTo(LedgerReader.read(chart));
    }
  }

  @Test
  void aNoteThatChangesIsReadAgain() {
    reader.read(WHOLE);
    var notes = new ArrayList<>(WHOLE.notes());
    var old = notes.get(1);
    String text = old.text().replace("21%", "30%");
    notes.set(1, new Note(old.name(), old.time(), old.type(), old.author(), text, old.bodyStart()));
    var chart = of(notes, WHOLE.patient());
    var ledger = reader.read(chart);
    assertThat(ledger).isEqualTo(LedgerReader.read(chart));
    assertThat(ledger.facts()).anyMatch(f -> f.realisation().contains("FiO2 30%"));
  }

  @Test
  void notesComeInAnyOrderAndMayLeave() {
    reader.read(of(List.of(WHOLE.notes().get(3)), WHOLE.patient()));
    assertThat(reader.read(WHOLE)).isEqualTo(LedgerReader.read(WHOLE));
    var fewer = of(WHOLE.notes().subList(1, 3), WHOLE.patient());
    assertThat(reader.read(fewer)).isEqualTo(LedgerReader.read(fewer));
  }

  @Test
  void anotherBirthdayPlacesEverythingAnew() {
    reader.read(WHOLE);
    var p = WHOLE.patient();
    var later =
        new Patient(
            p.id(),
            p.name(),
            p.sex(),
            p.born().minusDays(3),
            p.gestation(),
            p.birthWeightGrams(),
            p.plurality(),
            p.mother(),
            p.unit(),
            1,
            true);
    var chart = of(WHOLE.notes(), later);
    assertThat(reader.read(chart)).isEqualTo(LedgerReader.read(chart));
  }
}
