package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import org.junit.jupiter.api.Test;

/** Cultures of other places than the blood. */
class CultureSourcesTest {
  private static Ledger stay(String notes) {
    return SmallStay.of(new Gestation(28, 0), 0, "singleton", notes);
  }

  @Test
  void theLastWordOnSpinalFluidIsKept() {
    var ledger =
        stay(
            """
            2026-01-10T10:00 procedure Hall | Lumbar puncture done, clear fluid, sent.
            2026-01-14T10:00 progress Hall | CSF bland, final no growth.
            """);
    assertThat(told(ledger, "culture-result"))
        .anyMatch(t -> t.contains("cerebrospinal fluid (CSF) culture") && t.contains("no growth"));
  }

  @Test
  void tipAndPeritonealFluidAreToldOnlyWithTheirResult() {
    var ledger =
        stay(
            """
            2026-01-10T10:00 progress Hall | PICC removed, line tip sent. Peritoneal fluid turbid.
            2026-01-13T10:00 laboratory Lab | LINE TIP 1/10: S. haemolyticus
            2026-01-14T10:00 laboratory Lab | PERITONEAL FLUID 1/10: Klebsiella pneumoniae
            """);
    assertThat(told(ledger, "culture-result"))
        .anyMatch(t -> t.contains("line tip") && t.contains("Staphylococcus haemolyticus"))
        .anyMatch(t -> t.contains("peritoneal fluid culture") && t.contains("Klebsiella"))
        .noneMatch(t -> t.contains("no result"));
  }

  @Test
  void necrotisingEnterocolitisNotExcludedIsNotRuledOut() {
    var ledger =
        stay(
            """
            2026-01-10T10:00 progress Hall | NEC unlikely; not excluded. NPO.
            2026-01-12T10:00 consult Roy | Abdomen soft, films normal. This is not NEC.
            """);
    assertThat(told(ledger, "nec-evaluation"))
        .containsExactly(
            "Necrotising enterocolitis was considered and ruled out on 2026-01-12 (DOL 11).");
  }
}
