package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfectionDetailsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ampicillin R, cefazolin R, gentamicin S, meropenem S",
        "resistant to ampicillin and cefazolin, sensitive to gentamicin, meropenem",
        "R: amp/cefazolin; S: gent, mero"
      })
  void whatAnIsolateWasTestedAgainstIsToldAndNotGiven(String tested) {
    var ledger =
        SmallStay.of(
            "2026-01-20T10:00 laboratory Lab | Blood culture: Escherichia coli, " + tested + ".");
    assertThat(told(ledger, "culture-susceptibility"))
        .containsExactly(
            "Escherichia coli reported on 2026-01-20 (DOL 19) was resistant to ampicillin and"
                + " cefazolin and susceptible to gentamicin and meropenem.");
    assertThat(told(ledger, "antibiotic-course")).isEmpty();
  }

  @Test
  void aDrugBothResistantAndSusceptibleIsLeftToTheNotes() {
    assertThat(
            told(
                "culture-susceptibility",
                "2026-01-20T10:00 laboratory Lab | E. coli: gentamicin R. Klebsiella: gentamicin"
                    + " S."))
        .isEmpty();
  }

  @Test
  void anOrderIsNoTest() {
    var ledger =
        SmallStay.of(
            "2026-01-20T10:00 progress Ng | Started cefotaxime 50 mg/kg q12h, S/P amikacin.");
    assertThat(told(ledger, "culture-susceptibility")).isEmpty();
    assertThat(told(ledger, "antibiotic-course")).isNotEmpty();
  }

  @Test
  void cultureAndSensitivityIsACulture() {
    assertThat(
            told(
                "culture-result",
                "2026-01-20T10:00 progress Ng | Blood c/s: Klebsiella, sensitive to meropenem."))
        .singleElement()
        .asString()
        .contains("grew Klebsiella");
  }

  @Test
  void aDrugThatANoteSaysWasNeverGivenHasNoCourse() {
    var ledger =
        SmallStay.of(
            """
            2026-01-12T10:00 progress Ng | PDA treated with paracetamol x3d.
            2026-01-16T10:00 medication Roy | No paracetamol has ever been charted for this baby.
            """);
    assertThat(told(ledger, "medication-course")).isEmpty();
    assertThat(ledger.signals()).anyMatch(s -> s.text().contains("paracetamol was never given"));
  }

  @Test
  void volumeAndPressorsOfOneIllness() {
    var ledger =
        SmallStay.of(
            """
            2026-01-09T10:00 progress Ng | Hypotensive, MAP 22. NS bolus 10 mL/kg given, dopamine 10 mcg/kg/min started, dobutamine 10 mcg/kg/min added.
            2026-01-10T10:00 progress Ng | Dobutamine stopped.
            2026-01-11T10:00 progress Ng | BP stable, dopamine weaned and stopped. If low again consider NS bolus 10 mL/kg.
            """);
    assertThat(told(ledger, "volume-given"))
        .containsExactly("A bolus of saline was given: 10 mL/kg on 2026-01-09 (DOL 8).");
    assertThat(told(ledger, "blood-pressure-support"))
        .containsExactly(
            "Hypotension was treated with dopamine from 2026-01-09 (DOL 8) until 2026-01-11 (DOL"
                + " 10) and dobutamine from 2026-01-09 (DOL 8) until 2026-01-10 (DOL 9).");
  }
}
