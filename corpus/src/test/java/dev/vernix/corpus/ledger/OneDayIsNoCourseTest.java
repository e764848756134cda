package dev.vernix.corpus.ledger;

import static dev.vernix.corpus.ledger.Stays.ledger;
import static dev.vernix.corpus.ledger.Stays.realisations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Doses, lines and dextrose of single days, which no days between join into a course. */
class OneDayIsNoCourseTest {
  @Test
  void dosesForProceduresDaysApartAreNoCourse() {
    var ledger =
        ledger(
            "2026-01-03T10:00 procedure Lee | PICC placed. Fentanyl 1 mcg/kg IV x1 given.",
            "2026-01-12T21:00 procedure Ng | Intubated. Premed: fentanyl 2.2 mcg (2 mcg/kg).",
            "2026-01-13T09:00 procedure Ng | LP. Fentanyl 1 mcg/kg.");
    assertThat(realisations(ledger, "medication-course"))
        .hasSize(3)
        .allSatisfy(r -> assertThat(r).startsWith("Fentanyl").doesNotContain(" to ", "until"));
  }

  @Test
  void anInfusionIsACourse() {
    var ledger =
        ledger(
            "2026-01-03T10:00 progress Lee | PAIN: fentanyl infusion 1 mcg/kg/h.",
            "2026-01-05T10:00 progress Lee | PAIN: fentanyl drip 1 mcg/kg/h.",
            "2026-01-07T10:00 progress Lee | PAIN: fentanyl infusion discontinued today.");
    assertThat(realisations(ledger, "medication-course"))
        .singleElement()
        .satisfies(r -> assertThat(r).contains("2026-01-03", "2026-01-07"));
  }

  @Test
  void aDrugOfTheLastNoteIsNotSaidToLackAStop() {
    var ledger =
        ledger(
            "2026-01-20T10:00 progress Lee | FEN: vitamin D 400 IU daily.",
            "2026-02-20T10:00 discharge-planning Lee | MEDS: vitamin D 400 IU daily.");
    assertThat(realisations(ledger, "medication-course"))
        .singleElement()
        .satisfies(r -> assertThat(r).contains("to the last note").doesNotContain("no stop"));
  }

  @Test
  void theNewPiccOfTheFilmIsTheOneJustPlaced() {
    var ledger =
        ledger(
            "2026-01-05T10:00 procedure Lee | 1.4 Fr PICC placed, right basilic vein.",
            "2026-01-05T11:00 radiology Ray | INDICATION: New PICC, check tip.",
            "2026-01-09T09:00 progress Ng | ACCESS: PICC in place.",
            "2026-01-12T09:00 progress Ng | ACCESS: PICC removed today.");
    assertThat(realisations(ledger, "line-episode"))
        .singleElement()
        .satisfies(r -> assertThat(r).contains("2026-01-05", "2026-01-12"));
  }

  @Test
  void dextroseInsideParenteralNutritionIsNoInfusionOfItsOwn() {
    var ledger =
        ledger(
            "2026-01-01T08:00 progress Lee | FEN: TPN D10 AA 3.5, SMOF 2.",
            "2026-01-09T08:00 nursing Roy | PIV infiltrated, amp infusing, D10 carrier.");
    assertThat(realisations(ledger, "iv-dextrose-course")).isEmpty();
  }

  @Test
  void theSupportWithSettingsCameInPlaceOfTheOneThatIsOff() {
    var ledger =
        ledger(
            "2026-02-01T08:00 progress Lee | RESP: HFNC 3 L 25%.",
            "2026-02-03T15:00 nursing Roy | Resp: Off HFNC, low flow NC 0.1 L at 13:30.",
            "2026-02-09T08:00 progress Lee | RESP: LFNC 0.1 L 100%.",
            "2026-02-12T15:00 nursing Roy | Resp: Cannula off 14:25, now in room air.",
            "2026-02-14T08:00 progress Lee | RESP: RA, comfortable.");
    assertThat(realisations(ledger, "respiratory-support-episode"))
        .anySatisfy(r -> assertThat(r).contains("low-flow", "from 2026-02-03", "to 2026-02-12"));
  }
}
