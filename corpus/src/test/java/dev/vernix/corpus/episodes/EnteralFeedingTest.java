package dev.vernix.corpus.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnteralFeedingTest {
  private static final InfectionStay STAY = InfectionStay.PRETERM;

  private static final String GROWING =
      """
      01-01T08:00 admission Lee | FEN: NPO, TPN. Start trophic feeds tomorrow with DBM.
      01-03T08:00 progress Ng | FEN: trophic feeds MBM 1 mL q6h OG started today. TPN.
      01-06T08:00 progress Ng | FEN: fortify w/ HMF to 24 kcal tmrw. Iron when full feeds.
      01-10T08:00 progress Ng | FEN: MBM + HMF 24 kcal, full enteral feeds 150 mL/kg/d since 1/9. TPN off.
      01-20T08:00 progress Ng | FEN: NPO, abd distended.
      01-24T08:00 progress Ng | FEN: feeds restarted MBM 2 mL q3h (16 mL/kg/d).
      02-02T08:00 progress Ng | FEN: full feeds 160 mL/kg/d since 2/1. Donor milk stopped 1/30.
      02-20T08:00 nursing Roy | First bottle was 2/18, took 12 mL.
      03-02T08:00 progress Ng | All PO since 3/1, NG out.
      03-05T08:00 discharge-planning Ng | FEEDS: MBM + NeoSure to 24 kcal/oz, ad lib min 45 mL q3h.
      """;

  @Test
  void feedsBeginWhenTheyAreGivenAndNotWhenPlanned() {
    assertThat(STAY.says("first-feed", GROWING))
        .containsExactly(
            "Trophic feeds of mother's own milk were begun on 2026-01-03 (DOL 2) (1 mL every 6"
                + " hours).");
  }

  @Test
  void fullFeedsAreReachedBeforeAndAgainAfterBowelRest() {
    assertThat(STAY.says("full-enteral-feeds-reached", GROWING))
        .containsExactly(
            "Full enteral feeds (150 mL/kg/day) were reached on 2026-01-09 (DOL 8).",
            "Full enteral feeds (160 mL/kg/day) were reached again on 2026-02-01 (DOL 31).");
  }

  @Test
  void strengthDonorMilkAndOralFeedsHaveTheirDays() {
    assertThat(STAY.says("feed-strength", GROWING))
        .containsExactly(
            "The documented strength of feeds was 24 kcal/oz from 2026-01-09 (DOL 8).");
    assertThat(STAY.says("donor-milk-feeding", GROWING))
        .containsExactly("Donor milk was stopped on 2026-01-30 (DOL 29).");
    assertThat(STAY.says("first-oral-feed", GROWING))
        .containsExactly("The first oral feed was given on 2026-02-18 (DOL 48).");
    assertThat(STAY.says("full-oral-feeds", GROWING))
        .containsExactly("All feeds were taken by mouth from 2026-03-01 (DOL 59).");
  }

  @Test
  void theFeedsOfDischargeAreThoseOrderedThere() {
    assertThat(STAY.says("discharge-feeding", GROWING))
        .containsExactly(
            "At discharge the feeds were mother's own milk and post-discharge formula at 24"
                + " kcal/oz (at least 45 mL every 3 hours).");
  }

  @Test
  void aFirstFeedThatIsLateOrARestartIsOnlyTheFirstDocumented() {
    assertThat(
            STAY.says("first-feed", "01-27T08:00 progress Ng | FEN: feeds resumed MBM 40 mL/kg/d."))
        .containsExactly(
            "Enteral feeds of mother's own milk were first documented on 2026-01-27 (DOL 26) (40"
                + " mL/kg/day).");
  }

  @Test
  void goalsAreNoMilestones() {
    var notes =
        """
        01-20T08:00 progress Ng | FEN: full feeds expected 1/25. Goals for the week: all PO.
        01-21T08:00 progress Ng | FEN: if tolerating, full feeds tomorrow.
        """;
    assertThat(STAY.says("full-enteral-feeds-reached", notes)).isEmpty();
    assertThat(STAY.says("full-oral-feeds", notes)).isEmpty();
  }
}
