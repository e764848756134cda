package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EyeExaminationsTest {
  private static final String CONCEPT = "eye-examination";

  @Test
  void tellsEachEyeWhereTheyDiffer() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-02-10T12:00 consult Hall | ROP exam #2.\\nOD: stage 2, zone II, pre-plus. OS: stage 1, zone II, no plus.\\nRepeat in 1 week.
                """))
        .containsExactly(
            "Eye examination on 2026-02-10 (DOL 40) showed stage 2 retinopathy of prematurity in"
                + " zone II with pre-plus disease in the right eye and stage 1 retinopathy of"
                + " prematurity in zone II without plus disease in the left eye. The next"
                + " examination was due in 1 week.");
  }

  @Test
  void aMinusInBracketsIsNoPlusDisease() {
    assertThat(
            told(
                CONCEPT,
                "2026-02-10T12:00 consult Hall | ROP exam.\\n"
                    + "OD: zone II, stage 1, plus (-)\\n"
                    + "OS: zone II, stage 1, plus(-)\\n"))
        .singleElement()
        .asString()
        .contains("without plus disease in both eyes");
  }

  @Test
  void tellsBothEyesOnceWhereTheyAgree() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-02-10T12:00 consult Hall | Eye exam. OD: immature, zone II, no ROP. OS: immature, zone II, no ROP. No plus disease OU.\\nFollow-up 2 weeks (2/24).
                """))
        .containsExactly(
            "Eye examination on 2026-02-10 (DOL 40) showed an immature retina in zone II with no"
                + " retinopathy of prematurity and no plus disease in both eyes. The next"
                + " examination was due in 2 weeks (2026-02-24).");
  }

  @Test
  void aProgressNoteTellsOfAnExaminationWithItsOwnDate() {
    var ledger =
        SmallStay.of(
            """
            2026-02-12T08:00 progress Ng | NEURO: stable.\\nROP 2/10: stage 1 zone II OU, no plus, repeat 2 wk.
            2026-02-13T08:00 progress Ng | ROP 2/10: stage 1 zone II OU, no plus, repeat 2 wk.
            """);
    assertThat(told(ledger, CONCEPT))
        .containsExactly(
            "Eye examination on 2026-02-10 (DOL 40) showed stage 1 retinopathy of prematurity in"
                + " zone II without plus disease in both eyes. The next examination was due in 2"
                + " weeks.");
  }

  @Test
  void theReportStandsAndWhatOthersCopyOfItIsNotToldAgain() {
    assertThat(
            told(
                CONCEPT,
                """
                2026-02-10T12:00 consult Hall | ROP exam. OD stage 1 zone II, no plus. OS stage 1 zone II, no plus.
                2026-02-11T08:00 progress Ng | OPH: ROP exam 2/10 stage 1 zone II OU.
                2026-02-12T08:00 progress Ng | OPH: ROP exam stage 1 zone II OU.
                """))
        .hasSize(1);
  }

  @Test
  void treatmentThatWasGivenIsToldAndTreatmentThatIsPlannedIsNot() {
    var planned =
        told(
            CONCEPT,
            """
            2026-03-20T12:00 consult Hall | ROP exam. OD stage 3 zone II plus disease. OS stage 3 zone II plus disease. Laser planned tomorrow.
            """);
    var given =
        told(
            CONCEPT,
            """
            2026-03-21T12:00 consult Hall | Laser photocoagulation performed both eyes today. OD stage 3 zone II plus disease. OS stage 3 zone II plus disease. Review in 1 week.
            """);
    assertThat(planned).singleElement().asString().doesNotContain("laser");
    assertThat(given)
        .singleElement()
        .asString()
        .contains("with plus disease in both eyes; laser photocoagulation was given.");
  }

  @Test
  void anExaminationThatIsOnlyPlannedIsNone() {
    assertThat(told(CONCEPT, "2026-01-20T08:00 progress Ng | NEURO/OPHTH: ROP exam at 31-32 wk."))
        .isEmpty();
  }

  @Test
  void theOtherTwinsEyesAreNotThisInfants() {
    var ledger =
        SmallStay.of(
            new Gestation(27, 0),
            0,
            "twin A",
            "2026-02-10T08:00 nursing Roy | Twin B ROP exam today: stage 3 zone II plus disease.");
    assertThat(told(ledger, CONCEPT)).isEmpty();
  }

  @Test
  void daysAreCountedAsTheUnitCounts() {
    var ledger =
        SmallStay.of(
            new Gestation(24, 3),
            1,
            "singleton",
            "2026-03-01T12:00 consult Hall | ROP screening. Both eyes: fully vascularised, no ROP."
                + " No further follow-up.");
    assertThat(told(ledger, CONCEPT))
        .containsExactly(
            "Eye examination on 2026-03-01 (DOL 60) showed a mature retina with no retinopathy of"
                + " prematurity in both eyes.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stage 2 zone II, no plus         | stage 2 retinopathy of prematurity in zone II without plus disease
          st 3 z2 plus                     | stage 3 retinopathy of prematurity in zone II with plus disease
          regressing stage 1, zone III     | regressing stage 1 retinopathy of prematurity in zone III
          regressing, zone III             | regressing retinopathy of prematurity in zone III
          immature zone III                | an immature retina in zone III
          no ROP, zone III                 | no retinopathy of prematurity in zone III
          posterior zone I, pre-plus       | vascularisation to posterior zone I with pre-plus disease
          """)
  void wordsWhatWasSeen(String written, String told) {
    assertThat(EyeFindings.of(written).words()).isEqualTo(told);
  }

  @Test
  void aTextWithoutFindingsIsEmpty() {
    assertThat(EyeFindings.of("parents updated, letter sent").empty()).isTrue();
  }

  @Test
  void eyesNamedTogetherAndAFullStopBehindTheZone() {
    assertThat(
            SmallStay.told(
                "eye-examination",
                """
                2026-02-10T08:00 consult Eye | ROP screen 1. R+L: vascularised into zone II, no ROP.
                2026-02-24T08:00 consult Eye | ROP screen 2: R stage 2 zone II, L stage 1 zone II. No plus either eye.
                """))
        .containsExactly(
            "Eye examination on 2026-02-10 (DOL 40) showed no retinopathy of prematurity in zone II"
                + " in both eyes.",
            "Eye examination on 2026-02-24 (DOL 54) showed stage 2 retinopathy of prematurity in"
                + " zone II without plus disease in the right eye and stage 1 retinopathy of"
                + " prematurity in zone II without plus disease in the left eye.");
  }
}
