package dev.vernix.corpus.stay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.reading.NoteReader;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherInfantTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          twin A     | Twin B has a murmur.                  | true
          twin A     | Twin A has a murmur.                  | false
          twin A     | Twin 1 has a murmur.                  | false
          Twin 2     | Twin I has a murmur.                  | true
          triplet C  | Triplet A is on CPAP.                 | true
          triplet C  | Triplet 3 is on CPAP.                 | false
          twin A     | Placenta B: unremarkable.             | true
          twin A     | Twin A smaller than twin B.           | false
          singleton  | Twin B has a murmur.                  | false
          twin A     | Testes descended.                     | true
          twin A     | Soft murmur heard.                    | false
          """)
  void tellsWhoseSentenceItIs(String plurality, String text, boolean other) {
    var patient =
        new Patient(
            "T",
            "",
            Patient.Sex.FEMALE,
            LocalDateTime.parse("2026-01-01T06:00"),
            new Gestation(30, 0),
            null,
            plurality,
            "",
            "",
            0,
            true);
    var note =
        new Note("1.md", LocalDateTime.parse("2026-01-02T08:00"), NoteType.PROGRESS, "", text, 0);
    var said = Said.of(note, NoteReader.read(note, patient).sentences().getFirst());
    assertThat(OtherInfant.about(patient, said)).isEqualTo(other);
  }
}
