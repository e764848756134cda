package dev.vernix.corpus.episodes;

import static dev.vernix.corpus.episodes.SmallStay.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Support, lines and nutrition as units of several countries write them. */
class UnitsElsewhereTest {
  private static final String SUPPORT = "respiratory-support-episode";
  private static final String LINE = "line-episode";

  @Test
  void anExtubationToldInOneNoteEndsTheVentilation() {
    assertThat(
            told(
                SUPPORT,
                """
                2026-01-01T08:00 admission Ng | Intubated in DR. SIMV 18/5 x40 FiO2 .35.
                2026-01-05T08:00 progress Ng | DOL 4. Extubated to CPAP +6 this morning 0730.
                2026-01-09T22:00 progress Ng | Reintubated 2150 for apnea. SIMV 18/6 x40 FiO2 .40.
                2026-01-11T08:00 progress Ng | SIMV 16/5 x30.
                """))
        .hasSize(3)
        .anyMatch(t -> t.contains("CPAP was given from 2026-01-05 (DOL 4) to 2026-01-09"));
  }

  @Test
  void ventilationIsPausedWhereNoNoteNamesWhatWasUsedBetween() {
    assertThat(
            told(
                SUPPORT,
                """
                2026-01-01T08:00 admission Ng | Intubated in DR. SIMV 18/5 x40.
                2026-01-05T08:00 progress Ng | Extubated 0700, comfortable.
                2026-01-09T22:00 progress Ng | Reintubated 2150. SIMV 18/6 x40.
                2026-01-11T08:00 progress Ng | SIMV 16/5 x30.
                """))
        .hasSize(2)
        .first()
        .asString()
        .contains("to 2026-01-05 (DOL 4), when the infant was extubated.");
  }

  @Test
  void aTubeThatIsBackWithinTheHourEndsNothing() {
    assertThat(
            told(
                SUPPORT,
                """
                2026-01-05T08:00 progress Ng | SIMV-VG 5, 30%.
                2026-01-08T12:00 progress Ng | Self-extubated yest 07/01 02:10, apnoeic, reintubated 02:35. Planned extubation today 11:15 to nCPAP 6.
                2026-01-09T12:00 progress Ng | nCPAP 6, 25%.
                """))
        .anyMatch(t -> t.contains("from 2026-01-05 (DOL 4) to 2026-01-08 (DOL 7)"));
  }

  @Test
  void dottedDaysAndDecimalCommas() {
    var ledger =
        SmallStay.of(
            """
            2026-01-02T08:00 admission Maier | CPAP 7, FiO2 0,35. Parenteral nutrition started.
            2026-01-20T08:00 progress Vogt | PN stopped 19.1., CPAP 5, FiO2 0,21. Weight 1,36 kg.
            2026-01-28T08:00 progress Vogt | CPAP off since 26.1., room air.
            """);
    assertThat(told(ledger, "parenteral-nutrition-course"))
        .containsExactly(
            "Parenteral nutrition was given from 2026-01-02 (DOL 1) to 2026-01-19 (DOL 18) (18"
                + " calendar days).");
    assertThat(told(ledger, SUPPORT))
        .anyMatch(t -> t.contains("to 2026-01-26 (DOL 25) (highest documented FiO2 35%)"));
    assertThat(ledger.facts()).anyMatch(f -> "1.36".equals(f.value()));
  }

  @Test
  void numberedLinesAreCountedOneByOne() {
    assertThat(
            told(
                LINE,
                """
                2026-01-10T08:00 procedure Ng | Long line 1 sited L arm, 1 Fr 14 cm.
                2026-01-19T08:00 progress Ng | Long line 1 removed.
                2026-01-25T08:00 progress Ng | Long line 2 in 07:30, R long saphenous, 1 Fr.
                2026-01-30T18:00 procedure Ng | Long line 2 removed 12:40 after swelling. Long line 3 sited 16:45.
                2026-02-09T08:00 progress Ng | Long line 3 out.
                """))
        .hasSize(3)
        .anyMatch(t -> t.contains("2026-01-25 (DOL 24)") && t.contains("2026-01-30 (DOL 29)"));
  }

  @Test
  void theWordBehindALineIsItsOwn() {
    assertThat(
            told(
                LINE,
                """
                2026-01-01T08:00 admission Ng | UVC placed.
                2026-01-08T08:00 progress Ng | Long line R saphenous sited, UVC out.
                2026-01-20T08:00 progress Ng | Long line out.
                """))
        .anyMatch(
            t ->
                t.contains(
                    "umbilical venous catheter was in place from 2026-01-01 (DOL 0) to"
                        + " 2026-01-08"));
  }

  @Test
  void whatIsOnlyNamedAsACauseOrAheadIsNoCourse() {
    var ledger =
        SmallStay.of(
            """
            2026-01-01T08:00 admission Ng | NPO since birth, TPN via UVC.
            2026-01-05T08:00 progress Ng | EBM 1 mL q3h started, TPN.
            2026-01-20T08:00 progress Ng | TPN stopped.
            2026-01-30T08:00 progress Ng | Conj bili 4, cholestasis from prolonged PN, start ursodiol 10 mg/kg BID.
            """);
    assertThat(told(ledger, "parenteral-nutrition-course")).hasSize(1);
    assertThat(told(ledger, "bowel-rest-episode"))
        .singleElement()
        .asString()
        .contains("from 2026-01-01 (DOL 0) to 2026-01-05 (DOL 4)");
  }

  @Test
  void aDayOfLifeIsNoDextroseAndNoVitamin() {
    var ledger =
        SmallStay.of(
            """
            2026-01-03T08:00 progress Rao | D3 of life. On RA.
            2026-01-05T08:00 progress Rao | D5. Feeds 100 ml/kg.
            2026-01-10T08:00 progress Rao | D10. TPN D10 AA 3.
            """);
    assertThat(told(ledger, "iv-dextrose-course")).isEmpty();
    assertThat(told(ledger, "medication-course")).isEmpty();
  }
}
