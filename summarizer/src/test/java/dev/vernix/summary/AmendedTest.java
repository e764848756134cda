package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.NoteType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmendedTest {
  private static boolean amended(String first, String later) {
    var stay =
        new Stays()
            .note("2026-01-04T08:00", NoteType.RADIOLOGY, first)
            .note("2026-01-09T08:00", NoteType.RADIOLOGY, later);
    var ledger = stay.ledger();
    var said = new Said(ledger.byId());
    var amended = new Amended(ledger, new Worth(ledger, said), said);
    return amended.is(Stays.statement(ledger, "haemorrhage"), ledger.chart().notes().getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADDENDUM: the haemorrhage is on the RIGHT, not the left.",
        "Erratum: the notes refer to a LEFT haemorrhage; the finding is on the RIGHT.",
        "Correction: the side of the haemorrhage should read right."
      })
  void aLaterCorrectionOfTheSide(String later) {
    assertThat(amended("Left grade I germinal matrix haemorrhage.", later)).isTrue();
    assertThat(amended("Right grade I germinal matrix haemorrhage.", later)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The right germinal matrix haemorrhage is unchanged.",
        "Addendum: the right pleural effusion is smaller.",
        "Seen at 4 weeks corrected: right eye is immature."
      })
  void anotherFindingCorrectsNothing(String later) {
    assertThat(amended("Left grade I germinal matrix haemorrhage.", later)).isFalse();
  }

  @Test
  void aLineOnTheCorrectedSideDoesNotStandInTheDraft() {
    var ledger =
        new Stays()
            .note("2026-01-04T08:00", NoteType.PROGRESS, "HUS: left pneumothorax drained.")
            .note(
                "2026-01-05T08:00",
                NoteType.RADIOLOGY,
                "Correction: the pneumothorax is on the right, not the left.")
            .ledger();
    assertThat(Stays.told(ledger, "respiratory")).doesNotContain("left pneumothorax drained");
  }
}
