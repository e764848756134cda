package dev.vernix.corpus.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SepsisEvaluationsTest {
  private static final InfectionStay STAY = InfectionStay.PRETERM;
  private static final InfectionStay BRITISH = new InfectionStay(1, "singleton");

  private static final String EARLY =
      """
      01-01T08:00 admission Lee | MATERNAL: SROM approx 14h PTD. GBS unknown. OB calling suspected chorio.\\nID: r/o sepsis. Grunting since birth. BCx, then amp/gent started. EOS calc 3.76/1000 at birth.
      01-01T18:00 progress Ng | ROM: corrected to 23 h. The 14 h in the H&P is wrong. EOS calculator re-run: 4.71/1000 at birth; clinical illness 91.2/1000.
      01-02T08:00 progress Ng | ID: CRP 12 -> 24 mg/L. LP deferred, unstable on HFOV. amp/gent d2.
      01-03T08:00 progress Ng | ID: CRP 9 mg/L. BCx neg at 48 h, sepsis ruled out. Amp/gent stopped.
      """;

  @Test
  void anEarlyEvaluationHasItsRisksAsLastCorrected() {
    assertThat(STAY.says("sepsis-risk", EARLY))
        .containsExactly(
            "Documented risk factors for early-onset sepsis were rupture of membranes for 23 hours,"
                + " suspected maternal chorioamnionitis and unknown maternal group B streptococcus"
                + " status.");
    assertThat(STAY.says("sepsis-calculator", EARLY))
        .containsExactly(
            "The neonatal sepsis calculator gave a risk of 4.71/1000 at birth and of 91.2/1000 with"
                + " clinical illness on 2026-01-01 (DOL 0).");
  }

  @Test
  void itsSignsValuesPunctureAndEndAreTold() {
    assertThat(STAY.says("sepsis-evaluation", EARLY))
        .containsExactly(
            "An evaluation for early-onset sepsis was begun on 2026-01-01 (DOL 0); the sign"
                + " documented that day was grunting.");
    assertThat(STAY.says("sepsis-values", EARLY))
        .containsExactly(
            "C-reactive protein was 24 mg/L on 2026-01-02 (DOL 1) and 9 mg/L on 2026-01-03 (DOL"
                + " 2).");
    assertThat(STAY.says("lumbar-puncture-deferral", EARLY))
        .containsExactly(
            "Lumbar puncture was deferred on 2026-01-02 (DOL 1) because of clinical instability.");
    assertThat(STAY.says("sepsis-conclusion", EARLY))
        .containsExactly("Early-onset sepsis was considered ruled out on 2026-01-03 (DOL 2).");
  }

  @Test
  void provenInfectionNamesTheOrganismAndTheFirstNegativeRepeat() {
    var notes =
        """
        01-01T20:00 admission Evans | Maternal pyrexia in labour, PROM 26 hours, GBS on HVS, no intrapartum abx given.\\nImp: early onset sepsis. Septic screen: blood culture taken. Start benzylpenicillin 50 mg/kg 12 hrly and gentamicin 5 mg/kg 36 hrly.
        01-02T09:30 progress Evans | Day 2. Blood culture growing Group B Streptococcus. LP performed today: CSF WCC 1250.
        01-03T09:30 progress Shah | Day 3. CSF culture: GBS grown. Imp: GBS meningitis. Repeat blood culture sent. Benzylpenicillin continues.
        01-06T09:30 progress Shah | Repeat blood culture no growth at 48 hours.
        01-15T09:30 progress Shah | Completed benzylpenicillin today. Gentamicin stopped.
        """;
    assertThat(BRITISH.says("sepsis-conclusion", notes))
        .containsExactly(
            "Early-onset infection was proven by culture of the blood and cerebrospinal fluid"
                + " (group B streptococcus); the first negative repeat culture was collected on"
                + " 2026-01-03 (DOL 3).");
    assertThat(BRITISH.says("antibiotic-regimen", notes))
        .singleElement()
        .asString()
        .contains("(15 calendar days) for meningitis and early-onset sepsis");
  }

  @Test
  void aContaminantIsNoInfection() {
    assertThat(
            STAY.says(
                "sepsis-conclusion",
                """
                01-20T08:00 progress Lee | ID: apnoea. BCx sent. Vanc started.
                01-21T08:00 progress Ng | ID: BCx growing CoNS in 1 of 2 bottles.
                01-22T08:00 progress Ng | ID: CoNS likely contaminant. Vanc stopped.
                """))
        .containsExactly("The growth in the blood culture was considered a contaminant.");
  }

  @Test
  void anEvaluationWithoutAntibioticsSaysSo() {
    assertThat(
            STAY.says(
                "sepsis-evaluation",
                "01-20T08:00 progress Lee | ID: fever 38.3 after vaccines. BCx sent, observing off"
                    + " abx."))
        .singleElement()
        .asString()
        .startsWith("An evaluation for late-onset sepsis was begun on 2026-01-20 (DOL 19)")
        .endsWith("; no antibiotics are documented.");
  }

  @Test
  void whatAKoreanNoteMarksWithAMinusIsNoRisk() {
    assertThat(
            BRITISH.says(
                "sepsis-risk",
                """
                01-01T16:00 admission 김OO | PPROM 3 days, maternal fever (-), GBS (+).\\nID: r/o sepsis. Blood culture 시행. Ampicillin 100 mg/kg q12h 시작.
                01-03T16:00 progress 김OO | ID: 항생제 중단.
                """))
        .singleElement()
        .asString()
        .doesNotContain("fever")
        .contains("group B streptococcus colonisation");
  }

  @Test
  void aWellInfantHasNoEvaluation() {
    assertThat(
            STAY.says(
                "sepsis-evaluation",
                "01-20T08:00 progress Lee | ID: no signs of infection. No sepsis evaluation, well"
                    + " appearing. Would send BCx if febrile."))
        .isEmpty();
  }
}
