package dev.vernix.corpus.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.BodySystem;
import org.junit.jupiter.api.Test;

class ProcedureListTest {
  @Test
  void eachLineHasItsOwnSizeDepthAndTip() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 procedure Lee | Procedure: UAC and UVC placement. Sterile prep.\\n"
                + "3.5 Fr UAC passed to 12 cm, good waveform. 5 Fr UVC passed to 7 cm.\\n"
                + "Film: UAC tip T7. UVC tip at T8-9.");
    assertThat(DischargeStays.told(ledger, "umbilical-artery-line"))
        .containsExactly(
            "An umbilical arterial catheter was placed on 2026-01-01 (DOL 0) (3.5 Fr, 12 cm, tip at"
                + " T7).");
    assertThat(DischargeStays.told(ledger, "umbilical-vein-line"))
        .containsExactly(
            "An umbilical venous catheter was placed on 2026-01-01 (DOL 0) (5 Fr, 7 cm, tip at"
                + " T8-9).");
    assertThat(ledger.facts())
        .filteredOn(f -> f.concept().startsWith("umbilical-"))
        .allSatisfy(f -> assertThat(f.system()).isEqualTo(BodySystem.PROCEDURES));
  }

  @Test
  void theTubeOfAnIntubationIsFoundInItsNote() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-03T08:00 procedure Lee | Intubation. Indication: apnea.\\nPremed fentanyl. 3.0"
                + " ETT, 8 cm at lip, 1 attempt.");
    assertThat(DischargeStays.told(ledger, "intubation-done"))
        .containsExactly(
            "The trachea was intubated on 2026-01-03 (DOL 2) (3.0 endotracheal tube, 8 cm at the"
                + " lip).");
  }

  @Test
  void whatWasConsideredIsNotDone() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-02T08:00 procedure Lee | LP NOT PERFORMED. LP was considered. No needle was"
                + " inserted.",
            "2026-01-03T08:00 progress Lee | Will do LP if culture positive. UVC if PIV lost.");
    assertThat(DischargeStays.told(ledger, "lumbar-puncture-done")).isEmpty();
    assertThat(DischargeStays.told(ledger, "umbilical-vein-line")).isEmpty();
    assertThat(DischargeStays.told(ledger, "procedure-not-done"))
        .containsExactly("A lumbar puncture was not done.");
  }

  @Test
  void onceDoneItIsNotCalledNotDone() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-02T08:00 progress Lee | LP deferred, unstable: not done today.",
            "2026-01-04T08:00 procedure Lee | LP, L4-5, 1 pass. Consent mother.");
    assertThat(DischargeStays.told(ledger, "lumbar-puncture-done"))
        .containsExactly("A lumbar puncture was done on 2026-01-04 (DOL 3) (L4-5).");
    assertThat(DischargeStays.told(ledger, "procedure-not-done")).isEmpty();
  }

  @Test
  void aDrugThroughALineDoesNotPlaceTheLine() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | Intubated at 2 min, epi x1 via UVC for HR < 60.");
    assertThat(DischargeStays.told(ledger, "umbilical-vein-line")).isEmpty();
    assertThat(DischargeStays.told(ledger, "intubation-done")).hasSize(1);
  }
}
