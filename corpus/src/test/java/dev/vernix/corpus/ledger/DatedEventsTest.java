package dev.vernix.corpus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatedEventsTest {
  private static List<String> told(String... notes) {
    return Stays.realisations(Stays.ledger(notes), "transfusion");
  }

  @Test
  void tellsEachTransfusionWithItsAmount() {
    assertThat(
            told(
                "2026-01-09T08:00 progress Ng | HEME: pRBC 14 mL (15 mL/kg) over 4 h today.",
                "2026-01-20T08:00 nursing Roy | pRBC 16 mL given over 4 h, no reaction."))
        .containsExactly(
            "Red cell transfusion was given twice: on 2026-01-09 (DOL 8), 15 mL/kg (14 mL); and"
                + " 2026-01-20 (DOL 19), 16 mL.");
  }

  @Test
  void aSumOrARiskFactorIsNoFurtherTransfusion() {
    assertThat(
            told(
                "2026-01-09T08:00 progress Ng | HEME: pRBC 15 mL/kg given today.",
                "2026-01-15T08:00 consult Hall | Risk factors: 28 weeks, ventilated, transfused.",
                "2026-01-21T08:00 progress Ng | HEME: anemia s/p pRBC x2."))
        .containsExactly("Red cell transfusion was given on 2026-01-09 (DOL 8), 15 mL/kg.");
  }

  @Test
  void anExchangeTransfusionIsToldOnceItIsDone() {
    assertThat(
            told(
                "2026-01-02T08:00 progress Ng | HEME: exchange transfusion if bili > 22.",
                "2026-01-02T20:00 procedure Lee | Double volume exchange transfusion performed via"
                    + " UVC, 160 mL/kg."))
        .singleElement()
        .asString()
        .startsWith("Exchange transfusion was given on 2026-01-02 (DOL 1)");
  }
}
