package dev.vernix.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fe 2 mg/kg/d p.o. q.d. started",
        "FiO2 0.25 and pH 7.32 today",
        "Weighs approx. 980 g",
        "Seen by Dr. Adeyemi today",
        "Grew E. coli in urine",
        "TTN vs. RDS",
        "No. 3 on the list"
      })
  void fullStopsThatEndNothing(String text) {
    assertThat(Notes.sentences(Notes.progress(text))).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fe 2 mg/kg/d. abd soft.|Fe 2 mg/kg/d.|abd soft.",
        "Stable.Continue feeds.|Stable.|Continue feeds.",
        "Given hep B. Hearing passed.|Given hep B.|Hearing passed.",
        "CRP <0.5. Neither rules in.|CRP <0.5.|Neither rules in.",
        "Seizures? None seen.|Seizures?|None seen.",
        "금식 유지함. 혈변 없음.|금식 유지함.|혈변 없음."
      })
  void fullStopsThatEndASentence(String text, String first, String second) {
    assertThat(Notes.sentences(Notes.progress(text))).containsExactly(first, second);
  }

  @Test
  void theNumberOfAnItemWithinALineStartsItsSentence() {
    assertThat(Notes.sentences(Notes.progress("Impression: 1. NEC. 2. No free air.")))
        .containsExactly("1. NEC.", "2. No free air.");
  }

  @Test
  void joinsLinesWrappedInMidSentence() {
    Note note =
        Notes.progress(
            "Infant had an increase in apnea and bradycardia overnight with\n"
                + "bilious aspirates, and was made NPO.\n");
    assertThat(Notes.sentences(note)).hasSize(1);
  }

  @Test
  void keepsBulletsRowsAndHeadedLinesApart() {
    Note note =
        Notes.progress("- CPAP +5\n- full feeds\nHgb 12.1\nPlt 180\nRESP: RA\nCV: no murmur\n");
    assertThat(Notes.sentences(note))
        .isEqualTo(List.of("CPAP +5", "full feeds", "Hgb 12.1", "Plt 180", "RA", "no murmur"));
  }

  @Test
  void rowsOfATableStayApart() {
    Note note =
        Notes.of(
            NoteType.LABORATORY,
            "",
            "WBC 16.4 K/uL, Hgb 17.1 g/dL, Hct 51.0 %, PLT 181 K/uL, MCV 101 fL\n"
                + "segs 55 %, bands 8 %, lymphs 28 %\n");
    assertThat(Notes.sentences(note)).hasSize(2);
  }

  @Test
  void offsetsStayThoseOfTheFileForWindowsLineEnds() {
    Note note = Notes.progress("NPO.\r\nKUB: pneumatosis.\r\n");
    assertThat(Notes.sentences(note)).containsExactly("NPO.", "KUB: pneumatosis.");
  }
}
