package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Surfactant, diagnoses, encephalopathy, EEG, abstinence and jaundice. */
class TreatmentsTest {
  private static final String COOLED =
      """
      2026-01-01T08:00 admission Lee | Term infant, cord pH 6.92, BE -18. Moderate HIE, Sarnat stage 2. Total body cooling started at 0930, target 33.5 C. aEEG: discontinuous, no seizures. Baby A+, DAT pos, mother O pos. MAS with PPHN.
      2026-01-02T08:00 progress Ng | NEURO: cooling day 2, 33.4 C. cEEG: electrographic seizures overnight, phenobarbital 20 mg/kg load given.
      2026-01-03T08:00 progress Ng | NEURO: vEEG no further seizures.
      2026-01-04T14:00 nursing Roy | Rewarming started 0930, rewarmed by 1530.
      2026-01-05T08:00 progress Ng | NEURO: EEG normal for age.
      2026-01-06T08:00 progress Ng | NEURO: EEG normal for age.
      """;

  private static java.util.List<String> cooled(String concept) {
    return told(SmallStay.of(new Gestation(39, 2), 0, "singleton", COOLED), concept);
  }

  @Test
  void surfactantIsToldDoseByDose() {
    assertThat(
            told(
                "surfactant-doses",
                """
                2026-01-01T08:00 procedure Lee | Poractant alfa 2.45 mL (2.5 mL/kg) via ETT at 06:36, in 2 aliquots.
                2026-01-01T19:00 nursing Roy | 2nd surf: Curosurf 1.2 mL (1.25 mL/kg) given 16:40 by RT.
                2026-01-02T08:00 progress Ng | RESP: s/p surf x1.
                2026-01-03T08:00 progress Ng | RESP: RDS s/p 2 doses poractant.
                """))
        .containsExactly(
            "Surfactant (poractant alfa) was given in two doses: 2.5 mL/kg (2.45 mL) on 2026-01-01"
                + " (DOL 0) at 06:36 and 1.25 mL/kg (1.2 mL) on 2026-01-01 (DOL 0) at 16:40.");
  }

  @Test
  void aDoseThatIsOnlyCountedIsToldAsCounted() {
    assertThat(
            told(
                "surfactant-doses",
                """
                2026-01-01T08:00 admission Lee | Curosurf 200 mg/kg given at 06:20.
                2026-01-03T08:00 progress Ng | RESP: RDS s/p 3 doses of surfactant.
                """))
        .singleElement()
        .asString()
        .endsWith("; the notes count 3 doses in all.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No surfactant unless FiO2 >0.40.",
        "Will give Curosurf 200 mg/kg if FiO2 > 0.3.",
        "Not a surfactant candidate now."
      })
  void surfactantThatWasNotGivenIsNotTold(String sentence) {
    assertThat(told("surfactant-doses", "2026-01-01T08:00 admission Lee | RESP: " + sentence))
        .isEmpty();
  }

  @Test
  void diagnosesAreToldOnceTheyAreMade() {
    assertThat(
            told(
                "diagnoses",
                """
                2026-01-01T08:00 admission Lee | RESP: TTN vs RDS vs PNA. r/o pneumothorax.
                2026-01-02T08:00 progress Ng | RESP: RDS improving.
                2026-01-03T08:00 progress Ng | RESP: RDS, no pneumothorax.
                """))
        .containsExactly(
            "The diagnosis documented was respiratory distress syndrome (first on 2026-01-02 (DOL"
                + " 1)).");
  }

  @Test
  void aPanelForADiagnosisIsNone() {
    assertThat(told("diagnoses", "2026-01-19T08:00 progress Ng | HEME: CBC, DIC panel sent."))
        .isEmpty();
  }

  @Test
  void tellsTheStageOfEncephalopathyAsDocumented() {
    assertThat(cooled("encephalopathy-stage"))
        .containsExactly(
            "On 2026-01-01 (DOL 0) the encephalopathy was documented as moderate, Sarnat stage 2.");
  }

  @Test
  void tellsEegsInOrderAndACopyOnce() {
    assertThat(cooled("eeg-study"))
        .containsExactly(
            "Amplitude-integrated EEG on 2026-01-01 (DOL 0) showed a discontinuous background,"
                + " without seizures.",
            "EEG on 2026-01-02 (DOL 1) showed electrographic seizures.",
            "EEG on 2026-01-03 (DOL 2) showed no seizures.",
            "EEG on 2026-01-05 (DOL 4) was normal.");
  }

  @Test
  void bloodGroupIsTheInfantsAndNotTheMothers() {
    assertThat(cooled("infant-blood-group"))
        .containsExactly(
            "The infant's blood group was A positive, with a direct antiglobulin test that was"
                + " positive.");
    assertThat(
            told(
                "infant-blood-group",
                "2026-01-01T08:00 admission Lee | MATERNAL: 27 yo G2, O pos, Ab screen neg."))
        .isEmpty();
  }

  @Test
  void tellsTheHighestAbstinenceScoreAndNoThreshold() {
    assertThat(
            told(
                "abstinence-score",
                """
                2026-01-02T08:00 nursing Roy | NAS scores 8, 12, 9.
                2026-01-03T08:00 progress Ng | Start morphine if Finnegan scores > 14.
                """))
        .containsExactly("The highest abstinence score documented was 12, on 2026-01-02 (DOL 1).");
  }

  @Test
  void tellsTheBilirubinAfterPhototherapy() {
    assertThat(
            told(
                "bilirubin-rebound",
                """
                2026-01-03T08:00 progress Ng | HEME: TSB 10.9 mg/dL, phototherapy started.
                2026-01-05T08:00 progress Ng | HEME: TSB 8.1 mg/dL, phototherapy stopped 0900. Rebound in AM.
                2026-01-06T08:00 laboratory Lab | T bili 9.0 mg/dL.
                """))
        .containsExactly(
            "After phototherapy was stopped, bilirubin was 9.0 mg/dL on 2026-01-06 (DOL 5).");
  }

  @Test
  void tellsAPeakThatOnlyANoteStates() {
    assertThat(
            told(
                "bilirubin-peak",
                """
                2026-01-03T08:00 progress Ng | HEME: bili 5.6.
                2026-01-04T08:00 progress Ng | Hyperbili, peak so far 6.4 mg/dL this am, continue phototherapy.
                """))
        .containsExactly("A peak bilirubin of 6.4 mg/dL was documented on 2026-01-04 (DOL 3).");
  }

  @Test
  void surfactantByThinCatheterIsToldSo() {
    assertThat(
            told(
                "surfactant-doses",
                "2026-01-01T08:00 admission Lee | RESP: LISA with Curosurf 200 mg (200 mg/kg) at 35"
                    + " min, FiO2 0.4 -> 0.25."))
        .singleElement()
        .asString()
        .contains("by thin catheter (LISA) at 35 minutes of age");
  }

  @Test
  void aDiagnosisThatIsDeniedLaterIsNotTold() {
    assertThat(
            told(
                "diagnoses",
                """
                2026-01-01T08:00 progress Ng | HEME: polycythaemia on capillary sample.
                2026-01-02T08:00 progress Ng | HEME: no polycythaemia on venous sample.
                """))
        .isEmpty();
  }

  @Test
  void anAirLeakHasItsSideWhereNotesAgree() {
    assertThat(
            told(
                "diagnoses",
                """
                2026-01-02T08:00 progress Ng | RESP: right tension pneumothorax, needled.
                2026-01-03T08:00 progress Ng | RESP: pneumothorax smaller.
                """))
        .containsExactly(
            "The diagnosis documented was right tension pneumothorax (first on 2026-01-02 (DOL"
                + " 1)).");
    assertThat(
            told(
                "diagnoses",
                """
                2026-01-02T08:00 progress Ng | RESP: right pneumothorax, chest tube.
                2026-01-03T08:00 nursing Roy | RESP: left pneumothorax, tube bubbling.
                """))
        .singleElement()
        .asString()
        .doesNotContain("right")
        .doesNotContain("left");
  }
}
