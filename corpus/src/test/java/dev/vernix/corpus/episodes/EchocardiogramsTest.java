package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EchocardiogramsTest {
  private static final String CONCEPT = "echocardiogram-study";
  private static final String DUCT =
      """
      2026-01-03T08:00 progress Ng | CV: murmur. Echo today: 2.4 mm PDA L->R, LA:Ao 1.8, hsPDA. Start indomethacin 0.2 mg/kg IV q12h x3 doses.
      2026-01-04T08:00 progress Ng | CV: hsPDA on echo, indomethacin 0.2 mg/kg q12h D2.
      2026-01-05T08:00 progress Ng | CV: indomethacin completed 1/4. Repeat echo tomorrow.
      2026-01-06T15:00 consult Rao | Echo: PDA closed. PFO with L to R shunt. Tiny muscular VSD 1 mm. No PH. No coarctation.
      """;

  @Test
  void tellsTheDuctFromOpenToClosed() {
    assertThat(told(CONCEPT, DUCT))
        .containsExactly(
            "Echocardiography on 2026-01-03 (DOL 2) showed a haemodynamically significant patent"
                + " ductus arteriosus (2.4 mm, shunting left to right).",
            "Echocardiography on 2026-01-06 (DOL 5) showed that the ductus arteriosus was closed,"
                + " with a patent foramen ovale and a tiny ventricular septal defect (1 mm) and no"
                + " pulmonary hypertension or coarctation.");
  }

  @Test
  void tellsWhichDrugWasGivenToCloseIt() {
    assertThat(told("pda-treatment", DUCT))
        .containsExactly(
            "The patent ductus arteriosus was treated with indomethacin 0.2 mg/kg IV every 12 hours"
                + " from 2026-01-03 (DOL 2) until 2026-01-04 (DOL 3) (2 calendar days).");
  }

  @Test
  void significanceMayStandInTheConclusionAlone() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-01-05T14:00 consult Rao | Echo today: moderate PDA, 1.9 mm, left to right. PFO. No pulmonary hypertension.\\nImpression: hemodynamically significant PDA.
                """))
        .containsExactly(
            "Echocardiography on 2026-01-05 (DOL 4) showed a moderate haemodynamically significant"
                + " patent ductus arteriosus (1.9 mm, shunting left to right) and a patent foramen"
                + " ovale, without pulmonary hypertension.");
  }

  @Test
  void aFollowUpWithItsDayIsAStudyAndARepeatThatIsAskedForIsNone() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-01-11T14:00 consult Rao | Follow-up echo DOL 10. PDA now small, 0.8 mm, restrictive. Repeat echo before discharge.
                2026-01-12T08:00 progress Ng | CV: PDA. Repeat echo if murmur louder.
                """))
        .containsExactly(
            "Echocardiography on 2026-01-11 (DOL 10) showed a small restrictive patent ductus"
                + " arteriosus (0.8 mm).");
  }

  @Test
  void anEchoMayServeAsTheScreen() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-02-20T14:00 consult Rao | Echo DOL 50. PDA closed. Small PFO. This echo satisfies CCHD screen.
                """))
        .singleElement()
        .asString()
        .endsWith(
            "with a small patent foramen ovale. It served as the screen for critical congenital"
                + " heart disease.");
  }

  @Test
  void pulmonaryHypertensionOfChronicLungDiseaseIsTold() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-03-20T15:00 consult Rao | Echo for BPD: RV pressure near-systemic, septal flattening. Mild pulmonary hypertension.
                """))
        .singleElement()
        .asString()
        .contains("septal flattening", "pulmonary hypertension")
        .doesNotContain("without");
  }

  @Test
  void aNormalHeartIsToldAsNormal() {
    assertThat(
            told(CONCEPT, "2026-01-05T14:00 consult Rao | Echo today: structurally normal heart."))
        .containsExactly("Echocardiography on 2026-01-05 (DOL 4) was normal.");
  }

  @Test
  void copiedForwardEchoesAreToldOnce() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-01-05T08:00 progress Ng | CV: echo today small PDA.
                2026-01-06T08:00 progress Ng | CV: echo small PDA.
                2026-01-07T08:00 progress Ng | CV: echo small PDA.
                """))
        .hasSize(1);
  }

  @Test
  void aRepeatThatWasDoneIsToldWithWhatResolved() {
    assertThat(
            SmallStay.told(
                "echocardiogram-study",
                "2026-01-05T08:00 progress Ng | CV: Repeat echo today: pulmonary hypertension has"
                    + " resolved, ductus closed."))
        .containsExactly(
            "Echocardiography on 2026-01-05 (DOL 4) showed that the ductus arteriosus was closed;"
                + " the pulmonary hypertension had resolved.");
  }

  @Test
  void whatAnEchoWasAskedForIsNoFinding() {
    assertThat(
            SmallStay.told(
                "echocardiogram-study",
                "2026-02-25T08:00 progress Ng | Echo for PH: 2/25 normal RV, no PH, duct closed."))
        .singleElement()
        .asString()
        .contains("closed, without pulmonary hypertension");
  }
}
