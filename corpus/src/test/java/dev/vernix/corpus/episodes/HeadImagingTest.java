package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import org.junit.jupiter.api.Test;

class HeadImagingTest {
  private static final String CONCEPT = "head-imaging";

  @Test
  void tellsWhatIsThereOnWhichSideAndWhatIsNot() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-01-04T10:00 radiology Feld | EXAM: Head ultrasound.\\nFINDINGS: Echogenic focus consistent with left germinal matrix hemorrhage, grade I. The right germinal matrix is normal. No intraventricular extension.\\nIMPRESSION: Left grade I germinal matrix hemorrhage. No ventriculomegaly. No PVL.
                """))
        .containsExactly(
            "Cranial ultrasound on 2026-01-04 (DOL 3) showed a left grade I germinal matrix"
                + " haemorrhage, without ventriculomegaly or periventricular leukomalacia.");
  }

  private static final String SEVERE =
      """
      2026-01-04T08:00 progress Ng | NEURO: HUS today: R gr III IVH, L gr 2 IVH, mild ventriculomegaly. No PVL.
      2026-01-05T08:00 progress Ng | NEURO: HUS R gr III IVH, L gr 2 IVH. Repeat HUS 1/8.
      2026-01-08T10:00 radiology Feld | EXAM: Cranial ultrasound.\\nFINDINGS: Right grade IV hemorrhage with periventricular hemorrhagic infarction. Left grade II intraventricular hemorrhage is unchanged. Moderate ventriculomegaly.
      2026-03-25T10:00 radiology Feld | MRI BRAIN (term equivalent)\\nFINDINGS: Right porencephalic cyst. Moderate ventriculomegaly. No cerebellar hemorrhage.
      """;

  @Test
  void tellsTheStudiesInOrderAndNoCopyTwice() {
    assertThat(told(CONCEPT, SEVERE))
        .containsExactly(
            "Cranial ultrasound on 2026-01-04 (DOL 3) showed a right grade III intraventricular"
                + " haemorrhage, a left grade II intraventricular haemorrhage and mild"
                + " ventriculomegaly, without periventricular leukomalacia.",
            "Cranial ultrasound on 2026-01-08 (DOL 7) showed a right grade IV intraventricular"
                + " haemorrhage, a right periventricular haemorrhagic infarction, an unchanged left"
                + " grade II intraventricular haemorrhage and moderate ventriculomegaly.",
            "MRI of the brain on 2026-03-25 (DOL 83) showed a right porencephalic cyst and moderate"
                + " ventriculomegaly, without cerebellar haemorrhage.");
  }

  @Test
  void tellsTheWorstGradeOfEachSide() {
    assertThat(told("ivh-worst-grade", SEVERE))
        .containsExactly(
            "The highest grade of intraventricular or germinal matrix haemorrhage documented was"
                + " grade II on the left (first on 2026-01-04 (DOL 3)) and grade IV on the right"
                + " (first on 2026-01-08 (DOL 7)).");
  }

  @Test
  void aHaemorrhageThatResolvedIsToldAsResolved() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-03-10T10:00 radiology Feld | EXAM: Head ultrasound.\\nIMPRESSION: Normal head ultrasound. Left grade I germinal matrix hemorrhage has resolved.
                """))
        .containsExactly(
            "Cranial ultrasound on 2026-03-10 (DOL 68) was normal; the left grade I germinal matrix"
                + " haemorrhage had resolved.");
  }

  @Test
  void aPossibleFindingStaysPossible() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-01-04T10:00 radiology Feld | EXAM: Cranial US.\\nIMPRESSION: Possible left grade I IVH. Suggest repeat.
                """))
        .singleElement()
        .asString()
        .contains("possible left grade I intraventricular haemorrhage");
  }

  @Test
  void aStudyThatIsPlannedOrPendingIsNone() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-01-04T08:00 progress Ng | NEURO: HUS on DOL 7 to look for IVH. Plan MRI at term for PVL.
                2026-01-05T08:00 progress Ng | NEURO: repeat HUS tomorrow if IVH suspected.
                """))
        .isEmpty();
  }

  @Test
  void theOtherTwinsHaemorrhageIsNotThisInfants() {
    var ledger =
        SmallStay.of(
            new Gestation(27, 0),
            0,
            "twin A",
            "2026-01-05T08:00 nursing Roy | Twin B HUS today grade III IVH on the right.");
    assertThat(told(ledger, CONCEPT)).isEmpty();
  }

  @Test
  void britishNotesAreRead() {
    var ledger =
        SmallStay.of(
            new Gestation(26, 1),
            1,
            "singleton",
            "2026-01-03T09:00 progress Ng | CNS: CrUSS today - bilateral grade 2 IVH, no"
                + " ventricular dilatation.");
    assertThat(told(ledger, CONCEPT))
        .containsExactly(
            "Cranial ultrasound on 2026-01-03 (DOL 3) showed bilateral grade II intraventricular"
                + " haemorrhage, without ventriculomegaly.");
  }

  @Test
  void aNormalScanIsToldAsNormal() {
    assertThat(told(CONCEPT, "2026-01-08T09:00 progress Ng | NEURO: HUS DOL 7 normal."))
        .containsExactly("Cranial ultrasound on 2026-01-08 (DOL 7) was normal.");
  }

  @Test
  void anAddendumThatPutsAFindingOnTheOtherSideIsFollowed() {
    assertThat(
            SmallStay.told(
                "head-imaging",
                "2026-01-09T08:00 radiology Feld | MRI BRAIN 1/9/2026.\\n"
                    + "FINDINGS: Three punctate foci of restricted diffusion in the right frontal"
                    + " white matter. The basal ganglia and thalami have normal signal.\\n"
                    + "ADDENDUM: the foci are in the LEFT frontal white matter. The side above is a"
                    + " dictation error."))
        .containsExactly(
            "MRI of the brain on 2026-01-09 (DOL 8) showed three punctate foci of restricted"
                + " diffusion in the left frontal white matter; the basal ganglia and thalami were"
                + " normal (side as corrected in the note of 2026-01-09 (DOL 8)).");
  }

  @Test
  void aLaterCorrectionReachesTheEarlierReport() {
    assertThat(
            SmallStay.told(
                "head-imaging",
                """
                2026-01-04T08:00 radiology Feld | Cranial ultrasound 1/4. Left germinal matrix haemorrhage, grade 1. Ventricles normal.
                2026-01-30T08:00 radiology Feld | Cranial ultrasound 1/30. Resolving germinal matrix haemorrhage on the right. CORRECTION to report of 1/4: annotation reversed. The grade 1 haemorrhage is on the RIGHT, not the left.
                """))
        .first()
        .asString()
        .contains("right grade I germinal matrix haemorrhage")
        .contains("side as corrected");
  }

  @Test
  void aPlaceThatIsNormalIsNoFinding() {
    assertThat(
            SmallStay.told(
                "head-imaging",
                "2026-01-04T08:00 radiology Feld | Head ultrasound 1/4. Left germinal matrix"
                    + " hemorrhage, grade I. The right germinal matrix is normal."))
        .singleElement()
        .asString()
        .doesNotContain("right");
  }
}
