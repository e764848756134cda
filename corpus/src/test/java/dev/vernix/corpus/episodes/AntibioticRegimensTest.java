package dev.vernix.corpus.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Ledger;
import org.junit.jupiter.api.Test;

class AntibioticRegimensTest {
  private static final InfectionStay STAY = InfectionStay.PRETERM;

  @Test
  void drugsGivenTogetherAreOneTreatmentWithItsReasonAndItsEnd() {
    assertThat(
            STAY.says(
                "antibiotic-regimen",
                """
                01-01T08:00 admission Lee | ID: r/o sepsis. BCx sent. Amp 100 mg/kg IV q12h + gent 5 mg/kg IV q48h.
                01-02T08:00 progress Ng | ID: amp/gent d2, BCx NGTD.
                01-03T08:00 progress Ng | ID: BCx neg at 48 h. Amp and gent d/c'd.
                01-04T08:00 progress Roy | ID: continue amp/gent.
                """))
        .containsExactly(
            "Ampicillin 100 mg/kg IV every 12 hours and gentamicin 5 mg/kg IV every 48 hours were"
                + " given from 2026-01-01 (DOL 0) until 2026-01-03 (DOL 2) (3 calendar days) for"
                + " suspected sepsis; the course ended after the blood culture had no growth at 48"
                + " hours.");
  }

  @Test
  void aChangeIsToldWithTheCultureBeforeIt() {
    assertThat(
            STAY.says(
                "antibiotic-regimen",
                """
                01-15T22:00 progress Diaz | Sepsis eval: BCx, cath UCx. Start cefotaxime 50 mg/kg IV q8h and ampicillin 75 mg/kg IV q6h.
                01-17T09:00 progress Hall | ID: UCx E. coli, sens to cefotaxime, resistant to amp. D/c ampicillin. E coli UTI.
                01-20T09:00 progress Hall | ID: UTI. Changed to PO cephalexin 25 mg/kg q8h to complete 10 days (end 1/24). Cefotaxime stopped.
                01-24T09:00 progress Diaz | ID: UTI - last dose keflex tonight, then amox ppx 10 mg/kg daily.
                """))
        .containsExactly(
            "Antibiotics were given from 2026-01-15 (DOL 14) until 2026-01-24 (DOL 23) (10 calendar"
                + " days) for urinary tract infection: ampicillin 75 mg/kg IV every 6 hours and"
                + " cefotaxime 50 mg/kg IV every 8 hours from 2026-01-15 (DOL 14), then cefalexin"
                + " 25 mg/kg by mouth every 8 hours in place of cefotaxime from 2026-01-20 (DOL"
                + " 19); ampicillin was stopped on 2026-01-17 (DOL 16), after the urine culture"
                + " grew Escherichia coli.");
  }

  @Test
  void aCourseWithoutAStopIsNotGivenOne() {
    assertThat(
            STAY.says(
                "antibiotic-regimen",
                """
                01-15T09:00 progress Diaz | ID: started vancomycin 15 mg/kg IV q12h for suspected late onset sepsis.
                01-16T09:00 progress Hall | ID: vanc day 2.
                """))
        .containsExactly(
            "Vancomycin 15 mg/kg IV every 12 hours was documented from 2026-01-15 (DOL 14) to"
                + " 2026-01-16 (DOL 15) (2 calendar days) for suspected late-onset sepsis; no stop"
                + " is documented.");
  }

  @Test
  void whatIsOnlyPlannedIsNotGiven() {
    assertThat(
            STAY.says(
                "antibiotic-course",
                "01-15T09:00 progress Diaz | ID: well. If BCx turns positive will start vancomycin"
                    + " 15 mg/kg IV q12h. Consider adding gentamicin."))
        .isEmpty();
  }

  @Test
  void susceptibilitiesAndLaterWorriesDoNotExtendACourse() {
    assertThat(
            STAY.says(
                "antibiotic-course",
                """
                01-10T09:00 progress Diaz | ID: started gentamicin 4 mg/kg IV q24h.
                01-12T09:00 progress Hall | ID: gent day 3. Gent stopped.
                01-14T09:00 progress Hall | ID: E. coli, sensitive to gentamicin.
                01-15T09:00 progress Roy | ID: isolate sensitive to gentamicin.
                01-30T09:00 discharge-planning Diaz | Audiology at 9 mo (gentamicin exposure).
                """))
        .containsExactly(
            "Gentamicin 4 mg/kg IV every 24 hours was given from 2026-01-10 (DOL 9) until"
                + " 2026-01-12 (DOL 11) (3 calendar days).");
  }

  @Test
  void theLastDayIsTheStopAndALaterContinueIsStale() {
    var notes =
        """
        01-25T09:00 progress Wu | ID: started vanc 15 mg/kg IV q12h.
        01-30T09:00 progress Roy | ID: CoNS CLABSI, vanc day 6, plan 7 d from 1st neg cx (1/27), thru 2/3.
        02-03T09:00 progress Roy | ID: last day vanc.
        02-04T09:00 progress Lim | ID: continue vanc, day 10.
        02-05T09:00 progress Roy | ID: s/p vanc (ended 2/3).
        """;
    assertThat(STAY.says("antibiotic-course", notes))
        .containsExactly(
            "Vancomycin 15 mg/kg IV every 12 hours was given from 2026-01-25 (DOL 24) until"
                + " 2026-02-03 (DOL 33) (10 calendar days).");
    assertThat(STAY.ledger(notes).signals())
        .filteredOn(s -> s.kind() == Ledger.Kind.COPIED)
        .singleElement()
        .satisfies(s -> assertThat(s.text()).contains("2026-02-04", "2026-02-03"));
  }

  @Test
  void aStartLongAfterTheLastWordIsASecondCourse() {
    assertThat(
            STAY.says(
                "antibiotic-days",
                """
                01-01T08:00 admission Lee | ID: amp 100 mg/kg IV q12h started.
                01-02T08:00 progress Ng | ID: amp d2.
                01-20T08:00 progress Ng | ID: started amp 50 mg/kg IV q8h.
                01-22T08:00 progress Ng | ID: amp stopped.
                """))
        .containsExactly("Antibiotics were given on 5 calendar days in all.");
  }

  @Test
  void cultureNegativeSepsisIsNamedAsTheNotesNameIt() {
    assertThat(
            STAY.says(
                "antibiotic-regimen",
                """
                01-01T08:00 admission Lee | ID: r/o sepsis. BCx x1. Amp 100 mg/kg IV q12h + gent 5 mg/kg IV q48h.
                01-04T08:00 progress Ng | ID: BCx neg x72h, CRP 44: treat as culture-negative sepsis, amp/gent day 4/7.
                01-07T08:00 progress Ng | ID: amp/gent day 7/7, last dose tonight.
                """))
        .singleElement()
        .asString()
        .endsWith(
            "were given from 2026-01-01 (DOL 0) until 2026-01-07 (DOL 6) (7 calendar days) for"
                + " culture-negative sepsis.");
  }

  @Test
  void koreanNotesAreFollowed() {
    assertThat(
            new InfectionStay(1, "singleton")
                .says(
                    "antibiotic-regimen",
                    """
                    01-01T16:00 admission 김OO | ID: r/o sepsis. Blood culture 시행. Ampicillin 100 mg/kg q12h, Gentamicin 5 mg/kg q36h 시작.
                    01-02T09:00 progress 김OO | ID: Amp/genta 유지. 혈액배양 음성 (24h).
                    01-04T09:00 progress 박OO | ID: Blood culture no growth 72h. 항생제 중단.
                    """))
        .containsExactly(
            "Ampicillin 100 mg/kg every 12 hours and gentamicin 5 mg/kg every 36 hours were given"
                + " from 2026-01-01 (DOL 1) until 2026-01-04 (DOL 4) (4 calendar days) for"
                + " suspected sepsis; the course ended after the blood culture had no growth at 72"
                + " hours.");
  }

  @Test
  void anArrowReplacesOneDrugByAnother() {
    assertThat(
            STAY.says(
                "antibiotic-regimen",
                """
                01-15T18:00 progress Cho | Full septic w/u. BCx x1. Nafcillin 50 mg/kg q8h + gent 4 mg/kg q24h started.
                01-17T07:00 progress Cho | #ID - MSSA bacteremia. Naf -> cefazolin 25 mg/kg q8h. Gent dc'd.
                01-31T07:00 progress Reyes | #ID - MSSA bacteremia, cefazolin D15, last doses today.
                """))
        .containsExactly(
            "Antibiotics were given from 2026-01-15 (DOL 14) until 2026-01-31 (DOL 30) (17 calendar"
                + " days) for bacteraemia: gentamicin 4 mg/kg every 24 hours and nafcillin 50 mg/kg"
                + " every 8 hours from 2026-01-15 (DOL 14), then cefazolin 25 mg/kg every 8 hours"
                + " in place of gentamicin and nafcillin from 2026-01-17 (DOL 16).");
  }
}
