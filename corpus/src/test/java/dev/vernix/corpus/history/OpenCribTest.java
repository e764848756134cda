package dev.vernix.corpus.history;

import static dev.vernix.corpus.ledger.Stays.ledger;
import static dev.vernix.corpus.ledger.Stays.realisations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenCribTest {
  @Test
  void theFirstDayInACribCountsAndNotTheLastMention() {
    var ledger =
        ledger(
            "2026-02-01T08:00 progress Lee | THERMO: isolette 28.",
            "2026-02-03T08:00 progress Lee | THERMO: weaned from isolette to open crib today.",
            "2026-02-09T08:00 nursing Roy | Open crib, T 36.8.");
    assertThat(realisations(ledger, "crib"))
        .containsExactly("The infant was in an open crib from 2026-02-03 (DOL 33) on.");
    assertThat(realisations(ledger, "crib-trial")).isEmpty();
  }

  @Test
  void aTrialThatFailedIsToldApart() {
    var ledger =
        ledger(
            "2026-02-03T08:00 progress Lee | THERMO: to open crib today.",
            "2026-02-04T03:00 nursing Roy | T 36.0. Back to isolette 0215.",
            "2026-02-07T08:00 progress Lee | THERMO: open crib since this morning, 36.8.");
    assertThat(realisations(ledger, "crib-trial"))
        .containsExactly(
            "An open crib was tried on 2026-02-03 (DOL 33); the infant was back in an incubator on"
                + " 2026-02-04 (DOL 34).");
    assertThat(realisations(ledger, "crib"))
        .containsExactly("The infant was in an open crib from 2026-02-07 (DOL 37) on.");
  }

  @Test
  void stillInAnIncubatorAtTheEndIsNoCrib() {
    var ledger =
        ledger(
            "2026-02-03T08:00 progress Lee | THERMO: not ready for open crib.",
            "2026-02-07T08:00 progress Lee | THERMO: isolette 29.");
    assertThat(realisations(ledger, "crib")).isEmpty();
  }
}
