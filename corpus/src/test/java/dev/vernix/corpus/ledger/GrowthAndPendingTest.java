package dev.vernix.corpus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Sensitivity;
import org.junit.jupiter.api.Test;

class GrowthAndPendingTest {
  @Test
  void tellsTheNadirAndTheReturnToBirthWeight() {
    var ledger =
        Stays.ledger(
            "2026-01-01T08:00 admission Lee | BW 1000 g. Small for gestational age? no, AGA.",
            "2026-01-04T08:00 progress Ng | Wt 900 g.",
            "2026-01-08T08:00 progress Ng | Wt 980 g.",
            "2026-01-10T08:00 progress Ng | Wt 1010 g.");
    assertThat(Stays.realisations(ledger, "early-weight-loss"))
        .containsExactly(
            "The lowest documented weight was 900 g on 2026-01-04 (DOL 3); the birth weight of 1000"
                + " g was first reached again on 2026-01-10 (DOL 9) (1010 g).");
  }

  @Test
  void aReturnThatNobodyWroteIsNotTold() {
    var ledger =
        Stays.ledger(
            "2026-01-01T08:00 admission Lee | BW 1000 g.",
            "2026-01-04T08:00 progress Ng | Wt 900 g.");
    assertThat(Stays.realisations(ledger, "early-weight-loss"))
        .singleElement()
        .asString()
        .endsWith("a return to the birth weight of 1000 g is not documented.");
  }

  @Test
  void aWeightTwoMonthsLaterIsNoSlip() {
    var ledger =
        Stays.ledger(
            "2026-01-01T08:00 admission Lee | BW 1000 g.",
            "2026-03-01T08:00 progress Ng | Wt 2310 g.");
    assertThat(Stays.realisations(ledger, "growth-summary"))
        .singleElement()
        .asString()
        .contains("2310 g on 2026-03-01");
  }

  @Test
  void aTenfoldWeightStillIsASlip() {
    var ledger =
        Stays.ledger(
            "2026-01-01T08:00 admission Lee | BW 1000 g.",
            "2026-01-03T08:00 progress Ng | Wt 9500 g.",
            "2026-01-05T08:00 progress Ng | Wt 960 g.");
    assertThat(Stays.realisations(ledger, "growth-summary"))
        .singleElement()
        .asString()
        .doesNotContain("9500");
  }

  @Test
  void aDayInABracketBehindAWeightIsAnotherWeights() {
    var ledger =
        Stays.ledger(
            "2026-01-01T08:00 admission Lee | BW 1000 g.",
            "2026-01-20T08:00 discharge-planning Ng | D/C wt 1465 g (yest 1445).");
    assertThat(Stays.realisations(ledger, "growth-summary"))
        .singleElement()
        .asString()
        .contains("1465 g on 2026-01-20");
  }

  @Test
  void whatStandsUnderPendingIsPending() {
    var ledger =
        Stays.ledger(
            "2026-01-10T08:00 laboratory Lab | 25-OH vitamin D 19 ng/mL.",
            "2026-01-20T08:00 discharge-planning Ng | PENDING: microarray (1/6), 25-OH vitamin D"
                + " (1/13), cord tox - I will call PCP.");
    assertThat(Stays.realisations(ledger, "pending-result"))
        .hasSize(3)
        .allSatisfy(r -> assertThat(r).contains("pending on 2026-01-20"))
        .anySatisfy(r -> assertThat(r).startsWith("Microarray was pending"))
        .anySatisfy(r -> assertThat(r).endsWith("the author of the note will pass the result on."));
    assertThat(ledger.signals())
        .filteredOn(s -> s.kind() == Ledger.Kind.PENDING)
        .noneSatisfy(s -> assertThat(s.text()).containsIgnoringCase("tox"));
    assertThat(ledger.facts())
        .filteredOn(f -> f.concept().equals("pending-result") && f.realisation().contains("oxic"))
        .allSatisfy(f -> assertThat(f.sensitivity()).isEqualTo(Sensitivity.CONFIDENTIAL));
  }

  @Test
  void aResultThatCameIsPendingNoLonger() {
    var ledger =
        Stays.ledger(
            "2026-01-20T08:00 discharge-planning Ng | PENDING: newborn screen.",
            "2026-01-21T08:00 laboratory Lab | Newborn screen: normal.");
    assertThat(Stays.realisations(ledger, "pending-result")).isEmpty();
  }

  @Test
  void sizeForGestationIsToldOnlyWhereNotesAgree() {
    assertThat(
            Stays.realisations(
                Stays.ledger("2026-01-01T08:00 admission Lee | 28w0d AGA boy, BW 1000 g."),
                "birth"))
        .containsExactly(
            "This boy was born at 28w0d gestation weighing 1000 g (appropriate for gestational age)"
                + " on 2026-01-01.");
    assertThat(
            Stays.realisations(
                Stays.ledger(
                    "2026-01-01T08:00 admission Lee | 28w0d AGA boy, BW 1000 g.",
                    "2026-01-01T09:00 progress Ng | 28w0d SGA infant."),
                "birth"))
        .containsExactly("This boy was born at 28w0d gestation weighing 1000 g on 2026-01-01.");
  }
}
