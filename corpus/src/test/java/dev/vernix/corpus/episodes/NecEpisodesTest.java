package dev.vernix.corpus.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import org.junit.jupiter.api.Test;

class NecEpisodesTest {
  private static final InfectionStay STAY = InfectionStay.PRETERM;

  private static final String MEDICAL =
      """
      01-15T10:00 nursing Kim | abd distended, bloody stool x1, bilious residual 6 mL.
      01-15T12:00 radiology Stone | FINDINGS: bubbly lucencies in the left lower quadrant, consistent with pneumatosis intestinalis. No pneumoperitoneum. No portal venous gas.\\nIMPRESSION: Pneumatosis intestinalis, left lower quadrant.
      01-15T13:00 progress Okafor | A: NEC, modified Bell stage IIA.\\nP: NPO, Replogle to LIS. Vanc 15 mg/kg IV q12h and gent 4 mg/kg IV q24h started. Would operate for free air.
      01-15T18:00 radiology Stone | ADDENDUM: The pneumatosis is in the RIGHT lower quadrant, not the left.
      01-16T09:00 progress Roy | NEC day 2. KUB: ?PVG -> Bell IIB per films. NPO, Replogle. vanc/gent d2.
      01-17T09:00 progress Adeyemi | US shows no portal venous gas. This is modified Bell stage IIA; "IIB" in the resident note should not be carried on. Surgery agrees, non-operative. NPO.
      01-18T09:00 radiology Stone | Pneumatosis is no longer seen. No pneumoperitoneum.
      01-22T09:00 progress Adeyemi | Vanc and gent stopped, 7 d course done. Replogle removed. Feeds restarted MBM 2 mL q3h (16 mL/kg/d).
      01-23T09:00 progress Roy | NEC d9. NPO, Replogle to LIS.
      02-20T09:00 progress Roy | 1 month after NEC, growing, no stricture symptoms.
      """;

  @Test
  void anEpisodeHasItsOnsetSignsAndTreatment() {
    assertThat(STAY.says("nec-episode", MEDICAL))
        .containsExactly(
            "Necrotising enterocolitis was diagnosed on 2026-01-15 (DOL 14), with abdominal"
                + " distension, bilious aspirates and bloody stools.");
    assertThat(STAY.says("nec-management", MEDICAL))
        .containsExactly(
            "Necrotising enterocolitis was managed with bowel rest (nothing by mouth) from"
                + " 2026-01-15 (DOL 14) to 2026-01-22 (DOL 21), gastric decompression from"
                + " 2026-01-15 (DOL 14) to 2026-01-22 (DOL 21) and antibiotics from 2026-01-15 (DOL"
                + " 14) to 2026-01-22 (DOL 21), without an operation; feeds were restarted on"
                + " 2026-01-22 (DOL 21) with mother's own milk.");
  }

  @Test
  void imagingIsToldWithTheSideAsCorrectedAndWhereItChanges() {
    assertThat(STAY.says("nec-imaging", MEDICAL))
        .hasSize(4)
        .first()
        .asString()
        .contains("pneumatosis intestinalis in the right lower quadrant", "no pneumoperitoneum")
        .doesNotContain("left");
    assertThat(STAY.says("nec-imaging", MEDICAL).subList(1, 3))
        .containsExactly(
            "Abdominal imaging on 2026-01-16 (DOL 15) showed possible portal venous gas.",
            "Abdominal imaging on 2026-01-17 (DOL 16) showed no portal venous gas.");
    assertThat(STAY.says("nec-imaging", MEDICAL).getLast())
        .contains("2026-01-18 (DOL 17)", "resolution of pneumatosis intestinalis");
  }

  @Test
  void aStageThatIsTakenBackStaysVisible() {
    assertThat(STAY.ledger(MEDICAL).facts())
        .filteredOn(f -> f.concept().equals("nec-stage"))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.realisation())
                    .isEqualTo(
                        "Bell stage IIA was documented on 2026-01-15 (DOL 14); Bell stage IIB was"
                            + " documented on 2026-01-16 (DOL 15) and later withdrawn."))
        .extracting(Fact::value)
        .isEqualTo("IIA");
  }

  @Test
  void noOperationIsReadFromAPlanForOne() {
    assertThat(STAY.says("bowel-surgery", MEDICAL)).isEmpty();
    assertThat(STAY.says("nec-complication", MEDICAL)).isEmpty();
  }

  @Test
  void drainAndLaparotomyHaveTheirDays() {
    var notes =
        """
        01-15T03:30 progress Osei | KUB: portal venous gas + extensive pneumatosis RLQ. A/P: NEC, Bell stage IIB. NPO, Replogle to LCWS. vanc/cefepime/flagyl started.
        01-15T12:00 radiology Stone | IMPRESSION: Free intraperitoneal air consistent with perforation.
        01-15T13:00 consult Brody | Perforated NEC. Bedside peritoneal drain placed RLQ 1245. NEC stage IIIB.
        01-17T20:00 procedure Brody | Exploratory laparotomy. 12 cm necrotic ileum resected, ileostomy and mucous fistula.
        01-28T10:00 progress Osei | vanc/cefepime/flagyl last dose today. NPO.
        02-02T10:00 progress Osei | refeeding started DBM 1 mL q3h (10 mL/kg/d) via OG.
        03-20T10:00 progress Osei | Contrast enema: stricture at splenic flexure. Plan takedown 5/1.
        """;
    assertThat(STAY.says("bowel-surgery", notes))
        .containsExactly(
            "On 2026-01-15 (DOL 14) a peritoneal drain was placed.",
            "On 2026-01-17 (DOL 16) a laparotomy was performed, bowel was resected and an ostomy"
                + " was formed.");
    assertThat(STAY.says("nec-stage", notes))
        .containsExactly(
            "Bell stage IIB was documented on 2026-01-15 (DOL 14); Bell stage IIIB was documented"
                + " on 2026-01-15 (DOL 14).");
    assertThat(STAY.says("nec-complication", notes))
        .containsExactly("An intestinal stricture was documented on 2026-03-20 (DOL 78).");
    assertThat(STAY.says("nec-management", notes))
        .singleElement()
        .asString()
        .doesNotContain("without an operation");
  }

  @Test
  void spontaneousPerforationIsNoNec() {
    var notes =
        """
        01-06T03:30 progress Osei | abd distended. KUB: free air. Spontaneous intestinal perforation. NPO. Amp/gent/flagyl started.
        01-06T05:00 procedure Brody | Peritoneal drain placed RLQ.
        01-16T05:00 progress Osei | Amp/gent/flagyl stopped. NPO.
        01-18T05:00 progress Osei | Feeds restarted DBM 1 mL q3h (8 mL/kg/d).
        """;
    assertThat(STAY.says("nec-episode", notes)).isEmpty();
    assertThat(STAY.says("intestinal-perforation-episode", notes))
        .singleElement()
        .asString()
        .startsWith("Spontaneous intestinal perforation was diagnosed on 2026-01-06 (DOL 5)");
    assertThat(STAY.says("bowel-surgery", notes))
        .containsExactly("On 2026-01-06 (DOL 5) a peritoneal drain was placed.");
  }

  @Test
  void feedingIntoleranceAndNecRuledOutAreNoEpisode() {
    var notes =
        """
        01-20T09:00 progress Wu | FEN: abd full, 2 spits - feeds held x 12 h. KUB nonspecific, no pneumatosis. NEC ruled out, no abx. Feeding intolerance.
        01-21T09:00 progress Wu | FEN: feeds resumed MBM 10 mL q3h.
        """;
    assertThat(STAY.says("nec-episode", notes)).isEmpty();
    assertThat(STAY.says("nec-evaluation", notes))
        .containsExactly(
            "Necrotising enterocolitis was considered and ruled out on 2026-01-20 (DOL 19).");
  }

  @Test
  void watchingForNecAndTheTwinsNecAreNoEpisode() {
    var notes =
        """
        01-15T09:00 progress Wu | FEN: NPO for PDA treatment, monitor for NEC. Twin A has NEC stage IIA, NPO on vanc.
        01-18T09:00 progress Wu | FEN: feeds resumed MBM 10 mL q3h.
        """;
    assertThat(new InfectionStay(0, "twin B").says("nec-episode", notes)).isEmpty();
  }

  @Test
  void whatIsOnlySuspectedAndTreatedIsCalledSuspected() {
    var notes =
        """
        01-20T02:00 progress Khan | Bilious aspirates x2. AXR dilated loops, no intramural gas. Imp: ?NEC ?sepsis. Plan: NBM, septic screen, start amox/gent.
        01-24T09:00 progress Lowe | Abx stopped (5/7 complete). Restart feeds EBM 1 ml 2 hrly.
        """;
    assertThat(STAY.says("nec-episode", notes)).isEmpty();
    assertThat(STAY.says("nec-evaluation", notes))
        .containsExactly("Necrotising enterocolitis was suspected on 2026-01-20 (DOL 19).");
  }
}
