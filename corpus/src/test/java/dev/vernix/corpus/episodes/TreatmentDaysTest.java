package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import org.junit.jupiter.api.Test;

/** First and last days of drugs, nutrition, bowel rest and lines, in wordings of several units. */
class TreatmentDaysTest {
  private static Ledger stay(String notes) {
    return SmallStay.of(new Gestation(27, 0), 0, "singleton", notes);
  }

  @Test
  void whatIsSaidOfOneLineIsNotSaidOfTheNext() {
    var ledger =
        stay(
            """
            2026-01-01T10:00 procedure Hall | UVC placed to 7 cm, UAC placed to 12 cm.
            2026-01-06T10:00 progress Hall | Access: UVC pulled, UAC day 6.
            2026-01-09T10:00 progress Ito | UAC removed 1/8.
            """);
    assertThat(told(ledger, "line-episode"))
        .containsExactlyInAnyOrder(
            "An umbilical venous catheter was in place from 2026-01-01 (DOL 0) to 2026-01-06 (DOL"
                + " 5) (6 calendar days).",
            "An umbilical arterial catheter was in place from 2026-01-01 (DOL 0) to 2026-01-08"
                + " (DOL 7) (8 calendar days).");
  }

  @Test
  void aPlannedLineIsNoLineAndANewOneIsAnother() {
    var ledger =
        stay(
            """
            2026-01-03T10:00 progress Hall | Plan: PICC next wk.
            2026-01-05T10:00 procedure Hall | PICC placed right basilic, 12 cm.
            2026-01-12T10:00 progress Ito | PICC removed today for swelling.
            2026-01-14T10:00 progress Ito | New PICC 1/14 left saphenous, tip IVC.
            2026-01-20T10:00 progress Hall | PN stopped, second PICC out (was in 1/14).
            """);
    assertThat(told(ledger, "line-episode"))
        .containsExactly(
            "A PICC was in place from 2026-01-05 (DOL 4) to 2026-01-12 (DOL 11) (8 calendar"
                + " days).",
            "A PICC was in place from 2026-01-14 (DOL 13) to 2026-01-20 (DOL 19) (7 calendar"
                + " days).");
  }

  @Test
  void anAmountThatCameOutEndsNoNutrition() {
    var ledger =
        stay(
            """
            2026-01-02T10:00 progress Hall | TPN started.
            2026-01-10T10:00 progress Hall | EBM 8 mL q3h + TPN, stoma out 22 mL/kg/d.
            2026-01-16T10:00 progress Ito | TPN off today, long line removed.
            """);
    assertThat(told(ledger, "parenteral-nutrition-course"))
        .containsExactly(
            "Parenteral nutrition was given from 2026-01-02 (DOL 1) to 2026-01-16 (DOL 15) (15"
                + " calendar days).");
  }

  @Test
  void feedsThatAreStoppedBeginBowelRestAndFeedsWithoutAVolumeEndIt() {
    var ledger =
        stay(
            """
            2026-01-10T10:00 progress Hall | EBM 6 mL q3h tolerated.
            2026-01-12T02:00 nursing Kaur | Green aspirate. Feeds stopped, NBM, NGT free drainage.
            2026-01-13T10:00 progress Hall | GI: NBM, stoma output starting to settle.
            2026-01-18T10:00 progress Ito | Feeds recommenced slowly this morning.
            2026-01-25T10:00 progress Ito | Repeat screen sent because the first was taken on NPO.
            """);
    assertThat(told(ledger, "bowel-rest-episode"))
        .singleElement()
        .asString()
        .startsWith(
            "Nothing by mouth (NPO) was kept from 2026-01-12 (DOL 11) to 2026-01-18 (DOL 17) (7"
                + " calendar days)");
  }

  @Test
  void colostrumForTheMouthIsNoFeed() {
    var ledger =
        stay(
            """
            2026-01-01T10:00 admission Hall | NPO, starter TPN.
            2026-01-01T20:00 nursing Kaur | Colostrum 0.3 mL for mouth care.
            2026-01-04T10:00 progress Hall | Started trophic feeds MBM 1 mL q4h.
            """);
    assertThat(told(ledger, "bowel-rest-episode"))
        .singleElement()
        .asString()
        .contains("to 2026-01-04 (DOL 3) (4 calendar days)");
    assertThat(told(ledger, "first-feed")).singleElement().asString().contains("2026-01-04");
  }

  @Test
  void testedAndPerioperativeAntibioticsAreNoTreatment() {
    var ledger =
        stay(
            """
            2026-01-10T10:00 progress Hall | BCx sent. Started oxacillin 50 mg/kg q8h.
            2026-01-12T10:00 laboratory Lab | BLOOD CX 1/10: Enterobacter cloacae. S: cefepime, meropenem. R: cefotaxime. Tobramycin R, amikacin S.
            2026-01-13T10:00 progress Hall | Oxacillin stopped 1/13.
            2026-01-20T10:00 procedure Roy | Ileostomy closure. Cefazolin 25 mg/kg given.
            """);
    assertThat(told(ledger, "antibiotic-course"))
        .singleElement()
        .asString()
        .contains("Oxacillin")
        .contains("(4 calendar days)");
    assertThat(told(ledger, "antibiotic-days"))
        .containsExactly("Antibiotics were given on 4 calendar days in all.");
  }

  @Test
  void aPlannedEndIsNoEndAndACopiedLineNoNewCourse() {
    var ledger =
        stay(
            """
            2026-01-10T10:00 progress Hall | Vancomycin 15 mg/kg q12h started. Plan 7 d vancomycin from 1/10 i.e. last day 1/16.
            2026-01-13T10:00 progress Hall | ID: vancomycin day 4, cultures negative since.
            2026-01-17T10:00 medication Roy | Vancomycin: last dose 1/16 0900.
            2026-01-18T10:00 progress Ito | ID: vancomycin day 4, cultures negative since.
            2026-01-19T10:00 progress Hall | ID: vancomycin day 4, cultures negative since.
            """);
    assertThat(told(ledger, "antibiotic-course"))
        .singleElement()
        .asString()
        .contains("2026-01-10 (DOL 9)")
        .contains("2026-01-16 (DOL 15) (7 calendar days)");
  }

  @Test
  void whatWasPlannedAndThenStoppedWasGiven() {
    var ledger =
        stay(
            """
            2026-01-10T10:00 progress Hall | Distended. Plan: start ampicillin + cefotaxime, NPO.
            2026-01-12T10:00 progress Ito | Cultures negative, so ampicillin and cefotaxime stop today.
            """);
    assertThat(told(ledger, "antibiotic-days"))
        .containsExactly("Antibiotics were given on 3 calendar days in all.");
  }

  @Test
  void theOrderOfDayAndMonthIsThatOfTheWholeChart() {
    var british =
        stay(
            """
            2026-01-14T10:00 progress Hall | PN started 13/1. LP 14/1.
            2026-01-30T10:00 progress Hall | Echo 25/1 normal. PN continues.
            2026-03-10T10:00 progress Ito | PN stopped 2/3.
            """);
    assertThat(told(british, "parenteral-nutrition-course"))
        .singleElement()
        .asString()
        .contains("to 2026-03-02");
    var american =
        stay(
            """
            2026-01-14T10:00 progress Hall | TPN started 1/13. LP 1/14.
            2026-01-30T10:00 progress Hall | Echo 1/25 normal. TPN continues.
            2026-03-10T10:00 progress Ito | TPN stopped 2/3.
            """);
    assertThat(told(american, "parenteral-nutrition-course"))
        .singleElement()
        .asString()
        .contains("to 2026-02-03");
  }
}
