package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EyeReaderTest {
  private static final String R1L2 =
      "stage 1 retinopathy of prematurity in zone II in the right eye and stage 2 retinopathy of"
          + " prematurity in zone II in the left eye";

  private static Ledger exam(String text) {
    return SmallStay.of("2026-02-20T10:00 consult Hall | ROP exam. " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R: stage 1 zone II. L: stage 2 zone II.",
        "OD S1 Z2, OS S2 Z2",
        "RE stage 1 zone II; LE stage 2 zone II",
        "stage 1 zone II right eye, stage 2 zone II left eye",
        "L Z2S2, R Z2S1",
        "Zone II OU. Stage 1 OD, stage 2 OS",
        "R stage 1 zone II L stage 2 zone II",
        "stage 2 left, stage 1 right, zone 2 both eyes",
        "Right eye - stage 1. Zone II. Left eye - stage 2. Zone II.",
        "LE zone 2 stage 2, RE zone 2 stage 1, L>R"
      })
  void theEyeIsTheOneOfWhichItIsSaid(String text) {
    assertThat(told(exam(text), "eye-examination")).singleElement().asString().contains(R1L2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stage 2 zone 2 both eyes, pre-plus on left | stage 2 retinopathy of prematurity in zone II in both eyes, with pre-plus disease in the left eye
          LE no ROP, zone II. RE stage 1 zone II     | stage 1 retinopathy of prematurity in zone II in the right eye and no retinopathy of prematurity in zone II in the left eye
          zone III bilat, R no ROP, L stage 1        | no retinopathy of prematurity in zone III in the right eye and stage 1 retinopathy of prematurity in zone III in the left eye
          stage 1 zone II, no plus                   | showed stage 1 retinopathy of prematurity in zone II without plus disease.
          OS stage 2 zone II, previously stage 3     | showed stage 2 retinopathy of prematurity in zone II in the left eye.
          """)
  void whatHoldsForBothAndForOne(String text, String expected) {
    assertThat(told(exam(text), "eye-examination")).singleElement().asString().contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R stage 1, L stage 2. Plus disease.",
        "OD stage 1, OD stage 2",
        "stage 1 R stage 2 L stage 3",
        "Laser if stage 3 with plus disease either eye"
      })
  void whatCouldBeEitherEyeIsNotTold(String text) {
    assertThat(told(exam(text), "eye-examination")).isEmpty();
  }

  @Test
  void theWorstStageIsOfItsOwnEyeOrOfNone() {
    assertThat(
            told(
                exam("stage 3 zone II plus disease right eye, stage 2 zone II left eye"),
                "rop-worst-stage"))
        .singleElement()
        .asString()
        .contains("stage 3 in zone II in the right eye", "stage 2 in zone II in the left eye");
    assertThat(told(exam("stage 2 zone II OU"), "rop-worst-stage"))
        .singleElement()
        .asString()
        .contains("stage 2 in zone II in both eyes");
    assertThat(told(exam("stage 2 zone II"), "rop-worst-stage"))
        .singleElement()
        .asString()
        .doesNotContain("eye");
  }

  @Test
  void eyesTakenForEachOtherAreTurnedAndTheFirstEntryNoLongerHolds() {
    var ledger =
        SmallStay.of(
            """
            2026-02-20T10:00 consult Hall | ROP exam. Right: stage 1, zone II. Left: stage 2, zone II.
            2026-02-21T10:00 consult Hall | ADDENDUM to the ROP exam of 2/20, eyes transposed: RIGHT stage 2 zone II, LEFT stage 1 zone II.
            """);
    assertThat(told(ledger, "eye-examination"))
        .singleElement()
        .asString()
        .contains(
            "on 2026-02-20", "stage 2 retinopathy of prematurity in zone II in the right eye");
    assertThat(ledger.signals())
        .anyMatch(
            s -> s.kind() == Ledger.Kind.CORRECTION && s.text().contains("taken for each other"));
  }
}
