package dev.vernix.corpus.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Sensitivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaternalHistoryTest {
  private static dev.vernix.corpus.Ledger mother(String text) {
    return DischargeStays.ledger("2026-01-01T08:00 admission Lee | MATERNAL: " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HBsAg neg, HIV neg, RPR NR.  | The mother's hepatitis B surface antigen and HIV were negative and the mother's syphilis serology was non-reactive.
          HBsAg -, HIV -, RPR NR.      | The mother's hepatitis B surface antigen and HIV were negative and the mother's syphilis serology was non-reactive.
          HIV, HBsAg and RPR negative. | The mother's HIV, hepatitis B surface antigen and syphilis serology were negative.
          HBsAg+, HIV neg.             | The mother's hepatitis B surface antigen was positive and the mother's HIV was negative.
          HBsAg (-), VDRL(+).          | The mother's hepatitis B surface antigen was negative and the mother's syphilis serology was positive.
          """)
  void eachTestTakesItsOwnResult(String written, String told) {
    var ledger = mother(written);
    assertThat(DischargeStays.told(ledger, "maternal-infection-tests")).containsExactly(told);
    assertThat(ledger.facts())
        .filteredOn(f -> f.concept().equals("maternal-infection-tests"))
        .allSatisfy(
            f -> {
              assertThat(f.sensitivity()).isEqualTo(Sensitivity.CONFIDENTIAL);
              assertThat(f.experiencer()).isEqualTo(Experiencer.MOTHER);
            });
  }

  @Test
  void aPendingTestIsClosedByALaterResult() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | MATERNAL: RPR pending, rubella non-immune.",
            "2026-01-02T08:00 laboratory Lab | Maternal RPR non-reactive.");
    assertThat(DischargeStays.told(ledger, "maternal-infection-tests"))
        .containsExactly("The mother's syphilis serology was non-reactive.");
    assertThat(DischargeStays.told(ledger, "maternal-tests"))
        .containsExactly("The mother was not immune to rubella.");
  }

  @Test
  void twoResultsOfOneTestAreShown() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | MATERNAL: HBsAg neg.",
            "2026-01-02T08:00 laboratory Lab | Maternal HBsAg positive.");
    assertThat(DischargeStays.told(ledger, "maternal-infection-tests"))
        .containsExactly(
            "The mother's hepatitis B surface antigen was negative and, in another note,"
                + " positive.");
  }

  @Test
  void countsOnlyAntibioticsGivenBeforeDelivery() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-01T08:00 admission Lee | MATERNAL: Amp 2 g IV x1 at 0110 (3h42m PTD), gent"
                + " ordered but delivered before it was hung.",
            "2026-01-01T16:00 consult Orr | Mother's own clindamycin was started AFTER delivery.");
    assertThat(DischargeStays.told(ledger, "antibiotics-before-delivery"))
        .containsExactly("The mother received ampicillin 2 g IV once, 3h42m before delivery.");
  }

  @Test
  void tellsComplicationsSuspicionsAndWhatWasExcluded() {
    var ledger =
        mother(
            "Pregnancy c/b gestational diabetes and oligohydramnios. Suspected chorio, Tmax 38.6 C."
                + " No preeclampsia.");
    assertThat(DischargeStays.told(ledger, "pregnancy-complications"))
        .containsExactly(
            "The pregnancy was complicated by gestational diabetes and oligohydramnios.");
    assertThat(DischargeStays.told(ledger, "suspected-in-the-mother"))
        .containsExactly(
            "Chorioamnionitis was suspected in the mother, with a temperature of 38.6 °C.");
    assertThat(DischargeStays.told(ledger, "absent-in-the-mother"))
        .containsExactly("The notes state that the mother did not have preeclampsia.");
  }

  @Test
  void whatASentenceKeepsInConfidenceIsNotTold() {
    var ledger = mother("Hypothyroid on levothyroxine. On methadone maintenance for OUD.");
    assertThat(DischargeStays.told(ledger, "maternal-medicines"))
        .containsExactly("The mother's medicines included levothyroxine.");
  }

  @Test
  void theInfantsCreatinineIsNotTheMothers() {
    var ledger =
        DischargeStays.ledger(
            "2026-01-03T08:00 progress Lee | Cr 1.1, expected for maternal/gestational age;"
                + " recheck.");
    assertThat(ledger.facts())
        .filteredOn(f -> f.concept().endsWith("-statement") && f.realisation().contains("1.1"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.experiencer()).isEqualTo(Experiencer.INFANT));
  }
}
