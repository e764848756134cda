package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import org.junit.jupiter.api.Test;

class CardiorespiratoryEventsTest {
  private static final String LAST = "last-cardiorespiratory-event";
  private static final String STAY =
      """
      2026-02-01T08:00 progress Ng | RESP: CPAP 5. A/B x5, 1 stim.
      2026-02-20T08:00 progress Ng | RESP: RA. A/B 2.
      2026-03-04T06:30 nursing Roy | Brady 66 + desat 78% at 0340, asleep, not feeding, dusky, needed stim. Countdown restarts.
      2026-03-06T08:00 progress Ng | RESP: RA, last A/B event 3/2.
      2026-03-09T10:00 discharge-planning Poe | Event-free 3/5-3/9.
      """;

  @Test
  void theLastEventIsTheOneThatTheNurseSaw() {
    assertThat(told(LAST, STAY))
        .containsExactly(
            "The last documented event that needed intervention was bradycardia and desaturation on"
                + " 2026-03-04 (DOL 62) at 03:40, treated with stimulation.");
  }

  @Test
  void aLaterNoteThatNamesAnEarlierEventIsAContradiction() {
    assertThat(SmallStay.of(STAY).signals())
        .filteredOn(s -> s.kind() == Ledger.Kind.CONTRADICTION)
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.text()).contains("2026-03-02", "2026-03-06", "2026-03-04");
              assertThat(s.sources()).hasSize(2);
            });
  }

  @Test
  void tellsFromWhenToWhenAndHowMany() {
    assertThat(told("cardiorespiratory-events", STAY))
        .containsExactly(
            "Apnoea, bradycardia or desaturation was recorded between 2026-02-01 (DOL 31) and"
                + " 2026-03-04 (DOL 62), with up to 5 counted in one note, on 2026-02-01 (DOL"
                + " 31).");
  }

  @Test
  void tellsTheDaysFreeOfEvents() {
    assertThat(told("event-free-period", STAY))
        .containsExactly(
            "The infant was documented as free of events from 2026-03-05 (DOL 63) to 2026-03-09"
                + " (DOL 67) (5 calendar days).");
  }

  @Test
  void aNumberOfFreeDaysIsToldAsWritten() {
    assertThat(
            told(
                "event-free-period",
                """
                2026-03-01T08:00 nursing Roy | Apnea 20 sec at 0210, needed stim.
                2026-03-08T08:00 progress Ng | RESP: RA. No apnea or bradycardia x 7 days.
                """))
        .containsExactly(
            "On 2026-03-08 (DOL 66) the infant was documented as free of events for 7 days.");
  }

  @Test
  void aCountdownThatIsOnlyRequiredIsNone() {
    assertThat(
            told(
                "event-free-period",
                """
                2026-03-01T08:00 nursing Roy | Apnea 20 sec at 0210, needed stim.
                2026-03-02T08:00 progress Ng | RESP: needs to be event-free 3/2-3/7 before discharge.
                """))
        .isEmpty();
  }

  @Test
  void anEventDuringAFeedThatResolvedIsToldSo() {
    assertThat(
            told(
                LAST,
                """
                2026-01-03T06:00 nursing Roy | EVENT 0310: brady 72 / desat 78% w/ bottle, lasted 15 sec, self-resolved. No stim.
                2026-01-04T08:00 progress Ng | A/B/D: last event 1/3 0310, feeding related.
                """))
        .containsExactly(
            "The last documented event was bradycardia and desaturation on 2026-01-03 (DOL 2) at"
                + " 03:10 during a feed, which resolved by itself.");
  }

  @Test
  void whatIsOnlyWatchedForOrDeniedIsNoEvent() {
    assertThat(
            told(
                LAST,
                """
                2026-01-03T08:00 progress Ng | No apnea, no bradys. Monitor for apnea and bradycardia.
                2026-01-04T08:00 nursing Roy | No A/B/D. If apnea, will start caffeine.
                """))
        .isEmpty();
  }

  @Test
  void theOtherTwinsEventsAreNotCounted() {
    var ledger =
        SmallStay.of(
            new Gestation(28, 0),
            0,
            "twin A",
            "2026-03-01T08:00 nursing Roy | Twin B had apnea at 0210 and needed stim.");
    assertThat(told(ledger, LAST)).isEmpty();
  }

  @Test
  void aFetalBradycardiaAndAReturnPrecautionAreNoEvents() {
    assertThat(
            SmallStay.told(
                "last-cardiorespiratory-event",
                """
                2026-01-01T08:00 admission Lee | Born by caesarean for a tracing with terminal bradycardia.
                2026-01-20T08:00 discharge-planning Lee | Return: apnea, poor feeding, fever.
                """))
        .isEmpty();
  }
}
