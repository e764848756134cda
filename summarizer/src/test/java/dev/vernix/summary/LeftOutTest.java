package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOutTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "INDICATION: Four-week screen of known haemorrhage",
        "Reason for exam: tachypnoea",
        "Head ultrasound, DOL 3",
        "NICU ADMISSION H&P - Smith, Baby",
        "Continue ampicillin/gentamicin, follow culture",
        "Repeat at about 4 weeks and again at term equivalent",
        "CRP not sent",
        "Na 139 K 4.8 Cl 107 HCO3 22 BUN 11 Cr 0.4",
        "CBC: WBC 9.2 / Hgb 10.4 / Hct 31.6 / Plt 312",
        "Mom at bedside, asks about iron",
        "Findings called to Dr. Lee at 12:58",
        "if A/B >6/d go back to CPAP 5"
      })
  void whatADischargeSummaryDoesNotTell(String body) {
    assertThat(LeftOut.isOne(body, false, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Early-onset sepsis ruled out: blood culture negative at 48 h",
        "Pneumatosis intestinalis, right lower quadrant. No free air",
        "PDA closed. Small PFO, left to right",
        "Extubated 10:15 to bubble CPAP +6",
        "Parents decline circumcision",
        "No seizures",
        "Repeat echocardiogram was done on 5/4 and showed no PDA",
        "Hearing screen 5/14 passed bilaterally",
        "Repeat echo today: pulmonary hypertension resolved"
      })
  void whatItDoes(String body) {
    assertThat(LeftOut.isOne(body, false, false)).isFalse();
  }

  @Test
  void theCheckOfTheWholeChildIsToldAtTheEndOnly() {
    String exam = "pink, AF soft, chest clear, no murmur, abdomen soft, no HSM";
    assertThat(LeftOut.isOne(exam, false, false)).isTrue();
    assertThat(LeftOut.isOne(exam, false, true)).isFalse();
    assertThat(LeftOut.examination(exam)).isTrue();
    assertThat(LeftOut.examination("PDA closed")).isFalse();
  }

  @Test
  void aRemarkAboutTheNoteDoesNotTakeWhatIsWeightyWithIt() {
    String body = "Oxygen is 0.1 L/min by nasal cannula (the 0.15 on the old sheet is out of date)";
    assertThat(LeftOut.isOne(body, false, false)).isTrue();
    assertThat(LeftOut.isOne(body, true, false)).isFalse();
  }

  @Test
  void noPatternRunsOverAVeryLongLine() {
    assertThat(LeftOut.isOne("continue " + "x ".repeat(100_000), false, false)).isFalse();
  }
}
