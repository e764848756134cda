package dev.vernix.evals.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences in a clinician's own words against a small stay: right ones, and each kind of wrong.
 */
class VerifierTest {
  private static final Verifier VERIFIER = Verifier.of(stay());

  private static Chart stay() {
    var patient =
        new Patient(
            "T1",
            "Test Infant",
            Patient.Sex.FEMALE,
            LocalDateTime.parse("2026-03-02T04:10"),
            new Gestation(27, 3),
            980,
            "twin A",
            "",
            "",
            0,
            true);
    return new Chart(
        "small",
        patient,
        List.of(
            note(
                "2026-03-02T07:00",
                NoteType.ADMISSION,
                "27w3d AGA female, twin A, BW 980 g. Intubated in the DR. Apgars 5/7. "
                    + "Curosurf 2.5 mL/kg at 12 min.\n"
                    + "Infant A POS, DAT NEG. Amp 100 mg/kg q12 + gent 5 mg/kg q48.\n"
                    + "Twin B has a VSD."),
            note(
                "2026-03-04T09:00",
                NoteType.PROGRESS,
                "DOL 2. Wt 940 g. Extubated today to CPAP 6, FiO2 0.25. "
                    + "D/C amp and gent, blood cx neg at 48 h. Caffeine 10 mg/kg daily."),
            note(
                "2026-03-09T10:00",
                NoteType.RADIOLOGY,
                "HEAD ULTRASOUND: Left grade II IVH. Right normal. No PVL."),
            note(
                "2026-03-20T09:00",
                NoteType.PROGRESS,
                "DOL 18. NEC, Bell stage IIA on film today, pneumatosis. NPO. "
                    + "Started vancomycin 15 mg/kg q12. CRP 42."),
            note(
                "2026-03-30T09:00",
                NoteType.PROGRESS,
                "DOL 28. Vancomycin stopped 3/30. Feeds restarted 3/30."),
            note(
                "2026-05-15T11:00",
                NoteType.DISCHARGE_PLANNING,
                "DISCHARGE. Wt 2985 g. No murmur. Room air. Hearing passed bilat 5/14.\n"
                    + "MEDS: MVI w iron 1 mL daily.\nPENDING: microarray.\n"
                    + "F/U: ophtho 5/22.")),
        List.of(),
        List.of());
  }

  private static Note note(String time, NoteType type, String text) {
    String front = "---\ntime: " + time + "\ntype: " + type.id() + "\n---\n";
    return new Note(
        time.substring(0, 10) + ".md",
        LocalDateTime.parse(time),
        type,
        "Lee",
        front + text,
        front.length());
  }

  private static Statement only(String sentence) {
    var statements = VERIFIER.verify(sentence).statements();
    assertThat(statements).hasSize(1);
    return statements.getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Birth weight was 0.98 kg.",
        "She was extubated to CPAP on 4 March.",
        "On day 2 of life she was extubated to CPAP of 6.",
        "Cranial ultrasound on 3/9 showed a left-sided grade 2 IVH without PVL.",
        "NEC stage IIA was diagnosed on DOL 18 and treated with vancomycin 15 mg/kg.",
        "Vancomycin was given from 20 to 30 March.",
        "Her blood group is A positive, DAT negative.",
        "She was born at 27+3 weeks.",
        "Hearing screen passed in both ears.",
        "Weight at discharge 2.99 kg, no murmur."
      })
  void whatTheNotesSayInOtherWordsIsSupported(String sentence) {
    var s = only(sentence);
    assertThat(s.verdict()).as(s.reason()).isEqualTo(Verdict.SUPPORTED);
    assertThat(s.reason()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Birth weight was 9.8 kg. | 980 g",
        "She was extubated to CPAP on 9 March. | Extubated today",
        "Curosurf 25 mL/kg was given. | 2.5 mL/kg",
        "Cranial ultrasound on 3/9 showed a right grade 2 IVH. | Left grade II",
        "NEC stage IIIB was diagnosed on DOL 18. | IIA",
        "Cranial ultrasound on 3/9 showed PVL. | No PVL",
        "She was treated with vancomycin 150 mg/kg. | 15 mg/kg",
        "Her blood group is A negative. | A POS",
        "Hearing screen failed in both ears. | passed",
        "Continues on vancomycin. | 2026-03-30",
        "He was extubated to CPAP. | female",
        "This infant is twin B. | twin A"
      })
  void whatTheNotesSayOtherwiseIsContradictedAndQuoted(String sentence, String quoted) {
    var s = only(sentence);
    assertThat(s.verdict()).as(sentence).isEqualTo(Verdict.CONTRADICTED);
    assertThat(s.reason().toLowerCase(java.util.Locale.ROOT))
        .contains(quoted.toLowerCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She had seizures treated with levetiracetam.",
        "Hepatitis B vaccine was given on 4/2.",
        "The infant had a patent ductus arteriosus."
      })
  void whatNoNoteCarriesIsNotFound(String sentence) {
    assertThat(only(sentence).verdict()).isEqualTo(Verdict.NOT_FOUND);
  }

  @Test
  void whatIsSaidOfTheTwinIsNotTheInfants() {
    assertThat(only("She has a ventricular septal defect.").verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void sourcesAreCharactersOfTheNotes() {
    var s = only("NEC stage IIIB was diagnosed on DOL 18.");
    var note = stay().notesByName().get(s.sources().getFirst().note());
    assertThat(note).isNotNull();
    assertThat(note.quote(s.sources().getFirst())).contains("NEC");
  }

  @Test
  void whatMustBeToldAndIsNotIsMissing() {
    var missing = VERIFIER.verify("Birth weight was 980 g.").missing();
    assertThat(missing)
        .extracting(Verification.Omitted::text)
        .anyMatch(t -> t.contains("ultivitamin"));
    assertThat(missing)
        .extracting(Verification.Omitted::text)
        .anyMatch(t -> t.contains("icroarray"));
    assertThat(VERIFIER.verify("Discharge medicine: multivitamin with iron 1 mL daily.").missing())
        .extracting(Verification.Omitted::text)
        .noneMatch(t -> t.contains("ultivitamin"));
  }

  @Test
  void headingsAndSalutationsAreNoStatements() {
    assertThat(VERIFIER.verify("# Hospital course\n\nDear Doctor,\n").statements()).isEmpty();
  }

  @Test
  void aRowOfATableIsAStatement() {
    var v =
        VERIFIER.verify(
            "| Test | Date | Result |\n"
                + "| --- | --- | --- |\n"
                + "| CRP | 3/20 | 42 |\n"
                + "| CRP | 3/20 | 24 |\n");
    assertThat(v.statements())
        .extracting(Statement::verdict)
        .containsExactly(Verdict.SUPPORTED, Verdict.CONTRADICTED);
  }

  @Test
  void theHeadOfAColumnSaysWhatItsCellsAre() {
    var v =
        VERIFIER.verify(
            "| Date | Weight | Days |\n"
                + "| --- | --- | --- |\n"
                + "| 3/4 | 940 g | |\n"
                + "| 3/4 | 490 g | |\n");
    assertThat(v.statements())
        .extracting(Statement::verdict)
        .containsExactly(Verdict.SUPPORTED, Verdict.CONTRADICTED);
    assertThat(v.statements().getFirst().text()).isEqualTo("3/4 | 940 g |");
  }

  @Test
  void aSummaryOfAnotherInfantIsCalledSo() {
    var v = VERIFIER.verify("Name: Zoe Quimby\n\nDOB 3 April 2026. Birth weight 2100 g.\n");
    assertThat(v.anotherInfant())
        .contains(
            "the chart is of Test Infant",
            "the infant was born on 2026-03-02",
            "the birth weight is 980 g");
    assertThat(VERIFIER.verify("He was extubated to CPAP.").anotherInfant()).isEmpty();
  }

  @Test
  void aLineThatGoesOnInTheNextIsOneSentence() {
    String wrapped =
        "NEC stage IIA was diagnosed on DOL 18 and she was treated with vancomycin 15\nmg/kg.";
    assertThat(only(wrapped).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void linesAboutThePageAreNoStatements() {
    var v =
        VERIFIER.verify(
            "Electronically signed by A. Lee, MD\n\nPage 1 of 2\n\nThank you for your care.\n");
    assertThat(v.statements()).isEmpty();
  }

  @Test
  void whatIsToldWithoutItsDetailIsMissing() {
    assertThat(VERIFIER.verify("She had NEC. Home on a multivitamin.").missing())
        .extracting(Verification.Omitted::text)
        .anyMatch(t -> t.contains("ultivitamin") && t.contains("Told without its dose"))
        .anyMatch(t -> t.contains("IIA") && t.contains("Told without its grade or stage"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She was never treated with vancomycin.",
        "She never had NEC.",
        "Vancomycin was given from 20 to 25 March.",
        "IVH grade II on the right.",
        "Apgar scores were 5 and 7 at 1 and 50 minutes.",
        "Discharged on 12 May 2026."
      })
  void whatIsDeniedEndedOrMovedIsContradicted(String sentence) {
    assertThat(only(sentence).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }
}
