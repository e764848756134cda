package dev.vernix.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.NoteType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static Optional<BodySystem> place(NoteType type, String line, String words) {
    var ledger =
        new Stays()
            .note("2026-01-02T08:00", NoteType.PROGRESS, "RESP: CPAP 5.")
            .note("2026-01-20T08:00", type, line)
            .note("2026-01-20T18:00", NoteType.NURSING, "Sleeping.")
            .ledger();
    var worth = new Worth(ledger, new Said(ledger.byId()));
    return new Placement(ledger, worth).of(Stays.statement(ledger, words));
  }

  @Test
  void anAppointmentStandsUnderFollowUp() {
    assertThat(place(NoteType.DISCHARGE_PLANNING, "Cardiology clinic 2/14 at 10:00.", "ardiology"))
        .contains(BodySystem.FOLLOW_UP);
  }

  @Test
  void whatSomebodyElseShallDoOneDayStandsWhereItBelongs() {
    assertThat(
            place(
                NoteType.DISCHARGE_PLANNING,
                "Hepatitis B vaccine not given today, GP to give it.",
                "epatitis B"))
        .contains(BodySystem.SCREENING);
  }

  @Test
  void whatIsAwaitedStandsUnderPending() {
    assertThat(place(NoteType.DISCHARGE_PLANNING, "Microarray pending.", "icroarray"))
        .contains(BodySystem.PENDING);
  }

  @Test
  void aLineThatNamesNothingKnownIsAboutWhatItsNoteIsAbout() {
    var ledger =
        new Stays()
            .note(
                "2026-01-05T08:00",
                NoteType.RADIOLOGY,
                "Cranial ultrasound: left grade I germinal matrix haemorrhage.\n"
                    + "On review the foci are in the other place.")
            .note("2026-01-20T08:00", NoteType.PROGRESS, "RESP: room air.")
            .ledger();
    var worth = new Worth(ledger, new Said(ledger.byId()));
    assertThat(new Placement(ledger, worth).of(Stays.statement(ledger, "foci")))
        .contains(BodySystem.NEUROLOGY);
  }
}
