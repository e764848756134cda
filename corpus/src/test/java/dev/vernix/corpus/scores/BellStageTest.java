package dev.vernix.corpus.scores;

import static dev.vernix.corpus.ledger.Stays.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BellStageTest {
  private static java.util.List<String> stages(Ledger ledger) {
    return ledger.facts().stream()
        .filter(f -> f.concept().equals("nec-bell-stage"))
        .map(Fact::value)
        .map(v -> v + "")
        .toList();
  }

  /** The rows of Walsh and Kliegman's table, one sentence each. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IA | NEC suspected earlier, now NEC. Abdominal distension and bilious aspirates.",
        "IB | NEC. Bloody stools.",
        "IIA | KUB: pneumatosis intestinalis in the RLQ. No portal venous gas. No free air.",
        "IIB | KUB: pneumatosis and portal venous gas.",
        "IIIA | KUB: pneumatosis, ascites. Hypotension, on fluids. Peritonitis.",
        "IIIB | NEC. KUB: pneumoperitoneum.",
      })
  void theHighestRowWhoseFindingsAreThereCounts(String stage, String text) {
    assertThat(stages(ledger("2026-01-15T08:00 progress Lee | GI: " + text)))
        .last()
        .isEqualTo(stage);
  }

  @Test
  void whatIsAbsentPossibleOrFearedMakesNoStage() {
    assertThat(
            stages(
                ledger(
                    "2026-01-15T08:00 progress Lee | GI: No pneumatosis. Monitor for NEC."
                        + " Possible portal venous gas. If pneumoperitoneum, call surgery.")))
        .isEmpty();
  }

  @Test
  void eachRiseIsAFactAndAFallIsNone() {
    var ledger =
        ledger(
            "2026-01-15T08:00 radiology Ray | IMPRESSION: Pneumatosis intestinalis.",
            "2026-01-16T08:00 radiology Ray | IMPRESSION: Pneumatosis intestinalis. Portal venous"
                + " gas.",
            "2026-01-18T08:00 radiology Ray | IMPRESSION: Pneumatosis intestinalis.");
    assertThat(stages(ledger)).containsExactly("IIA", "IIB");
    assertThat(ledger.facts())
        .filteredOn(f -> f.concept().equals("nec-bell-stage"))
        .last()
        .satisfies(
            f ->
                assertThat(f.realisation())
                    .isEqualTo(
                        "The findings documented on 2026-01-16 (DOL 15) met modified Bell stage IIB"
                            + " (Bell 1978; Walsh and Kliegman 1986): portal venous gas."));
  }

  @Test
  void anotherStageInTheNotesIsShownAndNotSettled() {
    var ledger =
        ledger(
            "2026-01-15T08:00 radiology Ray | IMPRESSION: Pneumatosis intestinalis.",
            "2026-01-15T12:00 consult Sur | ASSESSMENT: NEC stage IIIA, medical management.");
    assertThat(stages(ledger)).containsExactly("IIA");
    assertThat(ledger.signals())
        .filteredOn(s -> s.kind() == Ledger.Kind.CONTRADICTION)
        .singleElement()
        .satisfies(s -> assertThat(s.text()).contains("stage IIIA", "higher", "pneumatosis"));
  }

  @ParameterizedTest
  @CsvSource({"NEC stage II", "Bell stage 2A", "stage IIA NEC", "Bell's IIa NEC"})
  void theSameStageHoweverWrittenIsNoContradiction(String written) {
    var ledger =
        ledger(
            "2026-01-15T08:00 radiology Ray | IMPRESSION: Pneumatosis intestinalis.",
            "2026-01-15T12:00 consult Sur | ASSESSMENT: " + written + ", medical management.");
    assertThat(ledger.signals()).noneMatch(s -> s.kind() == Ledger.Kind.CONTRADICTION);
  }
}
