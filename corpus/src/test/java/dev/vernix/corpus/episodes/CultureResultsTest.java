package dev.vernix.corpus.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CultureResultsTest {
  private static final InfectionStay STAY = InfectionStay.PRETERM;

  @Test
  void aCultureHasTheDayOfItsCollectionAndItsFinalResult() {
    assertThat(
            STAY.says(
                "culture-result",
                """
                01-01T08:00 admission Lee | ID: BCx sent. CBC.
                01-02T08:00 progress Ng | ID: BCx NGTD x24h.
                01-03T08:00 progress Ng | ID: BCx neg at 48 h.
                01-06T10:00 laboratory Lab | BLOOD CULTURE collected 01/01/2026: NO GROWTH 5 DAYS - FINAL.
                """))
        .containsExactly(
            "The blood culture collected on 2026-01-01 (DOL 0) had no growth at 5 days on the final"
                + " report.");
  }

  @Test
  void aProvisionalResultIsNotCalledFinal() {
    assertThat(
            STAY.says(
                "culture-result",
                """
                01-01T08:00 admission Lee | ID: blood culture sent.
                01-03T08:00 progress Ng | ID: BCx no growth at 48 h.
                """))
        .containsExactly(
            "The blood culture collected on 2026-01-01 (DOL 0) had no growth at 48 hours; no final"
                + " report is documented.");
  }

  @Test
  void aResultThatNobodyWroteIsNotInvented() {
    assertThat(STAY.says("culture-result", "01-01T08:00 admission Lee | ID: blood culture sent."))
        .containsExactly(
            "The blood culture collected on 2026-01-01 (DOL 0); no result is documented.");
  }

  @Test
  void theOrganismReplacesTheGramStain() {
    assertThat(
            STAY.says(
                "culture-result",
                """
                01-20T08:00 progress Lee | ID: late onset sepsis eval. BCx sent, vanc started.
                01-21T08:00 progress Ng | ID: BCx + GPC in clusters at 18 h.
                01-22T08:00 progress Ng | ID: BCx growing CoNS. Repeat BCx sent.
                01-25T08:00 progress Ng | ID: repeat BCx NG x3d.
                """))
        .containsExactly(
            "The blood culture collected on 2026-01-20 (DOL 19) grew coagulase-negative"
                + " staphylococcus, first reported on 2026-01-21 (DOL 20).",
            "The repeat blood culture collected on 2026-01-22 (DOL 21) had no growth at 3 days; no"
                + " final report is documented.");
  }

  @Test
  void specimensAreKeptApart() {
    assertThat(
            STAY.says(
                "culture-result",
                """
                01-20T08:00 progress Lee | ID: BCx, cath UCx sent. LP done today.
                01-22T08:00 progress Ng | ID: UCx E. coli >100,000 cfu/mL. BCx and CSF cx neg at 48h.
                """))
        .containsExactlyInAnyOrder(
            "The blood culture collected on 2026-01-20 (DOL 19) had no growth at 48 hours; no final"
                + " report is documented.",
            "The urine culture collected on 2026-01-20 (DOL 19) grew Escherichia coli, first"
                + " reported on 2026-01-22 (DOL 21).",
            "The cerebrospinal fluid (CSF) culture collected on 2026-01-20 (DOL 19) had no growth"
                + " at 48 hours; no final report is documented.");
  }

  @Test
  void planningACultureIsNotTakingOne() {
    assertThat(
            STAY.says(
                "culture-result",
                """
                01-20T08:00 progress Lee | ID: well. If febrile will send BCx and start vanc.
                01-21T08:00 progress Ng | ID: BCx not sent, afebrile.
                """))
        .isEmpty();
  }

  @Test
  void theOtherTwinAndTheMotherHaveTheirOwnCultures() {
    assertThat(
            new InfectionStay(0, "twin B")
                .says(
                    "culture-result",
                    """
                    01-01T08:00 admission Lee | ID: Twin A: BCx grew E. coli, on cefepime.\\nMaternal blood cultures x2 sent, neg so far.
                    """))
        .isEmpty();
  }

  @Test
  void cellsOfTheSpinalFluidAreTold() {
    assertThat(
            STAY.says(
                "csf-result",
                "01-20T08:00 progress Lee | LP performed today: CSF WCC 1250, protein 2.4 g/L,"
                    + " glucose 0.8. LP deferred before."))
        .containsExactly(
            "The cerebrospinal fluid of 2026-01-20 (DOL 19) showed white cells 1250, protein 2.4"
                + " g/L and glucose 0.8.");
  }

  @Test
  void aReportAloneGivesNoDayOfCollection() {
    assertThat(
            STAY.says(
                "culture-result",
                "01-03T09:00 progress Khan | Day 3. BC neg at 36 hrs, CRP <1 x2 - stop abx."))
        .containsExactly(
            "The blood culture first reported on 2026-01-03 (DOL 2) had no growth at 36 hours; no"
                + " final report is documented.");
  }
}
