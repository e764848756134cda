package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import org.junit.jupiter.api.Test;

class BowelSurgeryTest {
  private static Ledger stay(String notes) {
    return SmallStay.of(new Gestation(25, 3), 0, "singleton", notes);
  }

  @Test
  void tellsWhatWasTakenWhatWasMadeAndWhatIsLeft() {
    var ledger =
        stay(
            """
            2026-01-12T10:00 procedure Okafor | Laparotomy. Resection of 14 cm of gangrenous jejunum, ileocecal valve preserved. Loop jejunostomy and mucous fistula brought out. 55 cm of small bowel remains.
            """);
    assertThat(told(ledger, "bowel-surgery"))
        .containsExactly(
            "On 2026-01-12 (DOL 11) a laparotomy was performed, 14 cm of gangrenous jejunum was"
                + " resected, the ileocaecal valve was preserved, a loop jejunostomy and a mucous"
                + " fistula were formed and 55 cm of small bowel remained.");
  }

  @Test
  void aTakedownFormsNoStoma() {
    var ledger =
        stay(
            """
            2026-03-14T10:00 procedure Okafor | Ileostomy takedown with end-to-end anastomosis. Remaining small bowel length 71 cm.
            """);
    assertThat(told(ledger, "bowel-surgery"))
        .containsExactly(
            "On 2026-03-14 (DOL 72) the ostomy was taken down, an end-to-end anastomosis was made"
                + " and the bowel measured 71 cm in all.");
  }

  @Test
  void anOperationThatIsOnlyPlannedIsNotTold() {
    var ledger =
        stay(
            """
            2026-01-12T10:00 progress Hall | Ostomy takedown planned next week. Ileostomy pink, output 20 mL/kg.
            2026-01-13T10:00 consult Okafor | Laparotomy may be needed if she worsens.
            """);
    assertThat(told(ledger, "bowel-surgery")).isEmpty();
  }
}
