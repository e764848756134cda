package dev.vernix.corpus.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthStoryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7/8. Grunting            | 7 and 8
          5 and 7.                 | 5 and 7
          8,9                      | 8 and 9
          1, 3, 4 at 1, 5, 10 min  | 1, 3 and 4 at 1, 5 and 10 min
          8 and 9 at 1 and 5 min   | 8 and 9 at 1 and 5 min
          4@1, 7@5, 9@10           | 4, 7 and 9 at 1, 5 and 10 min
          3 (1 min), 6 (5 min)     | 3 and 6 at 1 and 5 min
          1 min 7, 5 min 8         | 7 and 8 at 1 and 5 min
          4, 6, 9 (1, 5, 10 min)   | 4, 6 and 9 at 1, 5 and 10 min
          2 / 4 / 8 (1, 5, 10)     | 2, 4 and 8 at 1, 5 and 10 min
          5, 6, 8 (at 1, 5 and 10) | 5, 6 and 8 at 1, 5 and 10 min
          2^1 6^5                  | 2 and 6 at 1 and 5 min
          2, 4, and 6 at one, five, and ten minutes | 2, 4 and 6 at 1, 5 and 10 min
          """)
  void readsApgarScoresWithMinutesOnlyWhereWritten(String written, String told) {
    assertThat(Apgars.scores(written)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"pending", "12/14 on the ward", "see OB note"})
  void whatIsNoScoreIsNotRead(String written) {
    assertThat(Apgars.scores(written)).isEmpty();
  }

  @Test
  void tellsModeReasonAndPresentation() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | 1600 g girl born by stat c-section for placental"
                + " abruption, breech, to a 30 yo mother on insulin.");
    assertThat(DischargeStays.told(ledger, "delivery"))
        .containsExactly(
            "She was born by emergency caesarean section for placental abruption, with breech"
                + " presentation.");
  }

  @Test
  void twoVersionsOfTheApgarScoresAreShown() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | DELIVERY: Apgars 7/8.",
            "2026-01-01T10:00 progress Roy | Apgars 6/8 per NRP sheet.");
    assertThat(DischargeStays.told(ledger, "apgar-scores"))
        .containsExactly("The notes disagree on the Apgar scores: 7 and 8; 6 and 8.");
  }

  @Test
  void anotherTripletsScoresAreNotThisOnes() {
    var ledger =
        DischargeStays.ledger(
            DischargeStays.patient("triplet C"),
            "2026-01-01T08:00 admission Lee | Triplet A: Apgars 2/5. Triplet C: Apgars 6/8.");
    assertThat(DischargeStays.told(ledger, "apgar-scores"))
        .containsExactly("Apgar scores were 6 and 8.");
  }

  @Test
  void tellsWhatWasDoneAndWhatANoteSaysWasNot() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | DELIVERY: Apgars 3/7. PPV x 2 min. Not intubated, no"
                + " chest compressions.");
    assertThat(DischargeStays.told(ledger, "resuscitation-given"))
        .containsExactly(
            "Resuscitation and support after birth comprised positive-pressure ventilation for 2"
                + " min.");
    assertThat(DischargeStays.told(ledger, "resuscitation-not-given"))
        .containsExactly("Intubation and chest compressions were not carried out after birth.");
  }

  @Test
  void givesTheReasonForAdmissionInOneSentence() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | Late preterm girl, adm from L&D for resp distress and"
                + " r/o sepsis.");
    assertThat(DischargeStays.told(ledger, "reason-for-admission"))
        .containsExactly("She was admitted for respiratory distress and possible sepsis.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Em LSCS under GA for reversed EDF. | She was born by emergency caesarean section for reversed end-diastolic flow.
          C/S for Cat II tracing + thick mec. | She was born by caesarean section for a category II fetal heart tracing and thick meconium.
          Cat 2 LSCS. | She was born by category 2 caesarean section.
          C/S for maternal request. | She was born by caesarean section.
          """)
  void onlyKnownReasonsAreTold(String written, String told) {
    var ledger = DischargeStays.ledger("2026-01-01T08:00 admission Lee | " + written);
    assertThat(DischargeStays.told(ledger, "delivery")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELIVERY: PPV, chest compressions for 40 seconds, intubated at 5 min. | positive-pressure ventilation, intubation at 5 min and chest compressions for 40 seconds
          DELIVERY: Mask CPAP. LISA with Curosurf 200 mg/kg at 35 min. | CPAP and less invasive surfactant administration (LISA) at 35 min
          DELIVERY: intubated 3.0 ETT at 4 min on 2nd attempt. | intubation at 4 min
          """)
  void stepsHaveTheirMinute(String written, String steps) {
    var ledger = DischargeStays.ledger("2026-01-01T08:00 admission Lee | " + written);
    assertThat(DischargeStays.told(ledger, "resuscitation-given"))
        .containsExactly("Resuscitation and support after birth comprised " + steps + ".");
  }

  @Test
  void aCorrectedDurationStands() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | DELIVERY: PPV, chest compressions for 30 seconds.",
            "2026-01-02T08:00 progress Roy | Chest compressions lasted 80 seconds per the code"
                + " sheet, not 30 seconds.");
    assertThat(DischargeStays.told(ledger, "resuscitation-given").getFirst())
        .contains("chest compressions for 80 seconds")
        .doesNotContain("30 seconds");
  }

  @Test
  void notNeededOnlyWhereTheNoteSaysSo() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | DELIVERY: Apgars 8/9. Did not need intubation.");
    assertThat(DischargeStays.told(ledger, "resuscitation-not-given"))
        .allSatisfy(s -> assertThat(s).contains("not needed"));
  }
}
