package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreliminaryTest {
  private static Note note(String name, String time, NoteType type, String body) {
    return new Note(name, LocalDateTime.parse(time), type, "A", body, 0);
  }

  private static java.util.Set<String> replaced(Note... notes) {
    var patient =
        new Patient(
            "T1",
            "Test",
            Patient.Sex.MALE,
            LocalDateTime.parse("2026-01-01T06:00"),
            new Gestation(28, 0),
            1000,
            "",
            "",
            "",
            0,
            true);
    return Preliminary.replaced(new Chart("t", patient, List.of(notes), List.of(), List.of()));
  }

  private static final Note FIRST =
      note("1.md", "2026-01-02T08:00", NoteType.RADIOLOGY, "Abdomen. PRELIMINARY READ. Left.");

  @Test
  void aReportReadAgainIsReplaced() {
    assertThat(
            replaced(
                FIRST, note("2.md", "2026-01-02T15:00", NoteType.RADIOLOGY, "ADDENDUM. Right.")))
        .containsExactly("1.md");
  }

  @Test
  void withoutASecondReadingItStands() {
    assertThat(replaced(FIRST)).isEmpty();
    assertThat(replaced(FIRST, note("2.md", "2026-01-02T15:00", NoteType.NURSING, "addendum")))
        .isEmpty();
    assertThat(replaced(FIRST, note("2.md", "2026-01-20T15:00", NoteType.RADIOLOGY, "addendum")))
        .isEmpty();
  }
}
