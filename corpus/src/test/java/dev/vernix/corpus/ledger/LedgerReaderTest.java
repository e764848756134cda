package dev.vernix.corpus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Sensitivity;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {
  private static final String[] SEPSIS = {
    "2026-01-01T08:00 admission Lee | ID: Blood culture sent. Started ampicillin 50 mg/kg IV q12h"
        + " and gentamicin 5 mg/kg IV q48h.",
    "2026-01-02T08:00 progress Ng | ID: BCx neg to date. Continue amp/gent.",
    "2026-01-03T08:00 progress Ng | ID: BCx neg at 48 h. Ampicillin and gentamicin stopped today.",
    "2026-01-04T08:00 progress Roy | ID: Continue ampicillin.",
  };

  @Test
  void countsACourseFromItsStartToItsStop() {
    assertThat(Stays.realisations(Stays.ledger(SEPSIS), "antibiotic-course"))
        .anySatisfy(
            r ->
                assertThat(r)
                    .isEqualTo(
                        "Ampicillin 50 mg/kg IV every 12 hours was given from 2026-01-01 (DOL 0)"
                            + " until 2026-01-03 (DOL 2) (3 calendar days)."))
        .hasSize(2);
  }

  @Test
  void textCopiedForwardAfterTheStopIsASignalAndNoCourse() {
    Ledger ledger = Stays.ledger(SEPSIS);
    assertThat(ledger.signals())
        .anySatisfy(
            s -> {
              assertThat(s.kind()).isEqualTo(Ledger.Kind.COPIED);
              assertThat(s.text()).contains("2026-01-04", "2026-01-03");
            });
    assertThat(Stays.realisations(ledger, "antibiotic-days"))
        .containsExactly("Antibiotics were given on 3 calendar days in all.");
  }

  @Test
  void followsRespiratorySupport() {
    var ledger =
        Stays.ledger(
            "2026-01-01T08:00 admission Lee | RESP: bCPAP +6 FiO2 30%.",
            "2026-01-02T08:00 progress Ng | RESP: CPAP +5, FiO2 25-28%. If FiO2 > 40% will"
                + " intubate.",
            "2026-01-04T08:00 progress Ng | RESP: weaned from CPAP to HFNC 4 L 21%.",
            "2026-01-06T08:00 nursing Roy | Off HFNC, in room air since this am.");
    assertThat(Stays.realisations(ledger, "respiratory-support-episode"))
        .containsExactly(
            "CPAP was in use from 2026-01-01 (DOL 0) to 2026-01-04 (DOL 3) (highest documented FiO2"
                + " 30%), followed by high-flow nasal cannula.",
            "High-flow nasal cannula was in use from 2026-01-04 (DOL 3) to 2026-01-06 (DOL 5),"
                + " followed by room air.",
            "Room air was in use from 2026-01-06 (DOL 5) and last documented on 2026-01-06 (DOL"
                + " 5).");
  }

  @Test
  void bowelRestEndsWithTheFirstFeed() {
    var ledger =
        Stays.ledger(
            "2026-01-10T08:00 progress Lee | GI: bilious residuals. Made NPO, Replogle to LIS.",
            "2026-01-12T08:00 progress Ng | FEN: remains NPO on TPN.",
            "2026-01-17T08:00 progress Ng | FEN: restarted feeds EBM 2 mL q3h (16 mL/kg/d).",
            "2026-01-18T08:00 progress Roy | FEN: NPO. TPN.");
    assertThat(Stays.realisations(ledger, "bowel-rest-episode"))
        .containsExactly(
            "Nothing by mouth (NPO) was kept from 2026-01-10 (DOL 9) to 2026-01-17 (DOL 16) (8"
                + " calendar days); feeds were restarted on 2026-01-17 (DOL 16) with mother's own"
                + " milk.");
  }

  @Test
  void aThresholdForTransfusionIsNoTransfusion() {
    var ledger =
        Stays.ledger(
            "2026-01-10T08:00 progress Lee | HEME: Hct 28. Transfuse pRBC if Hct < 25.",
            "2026-01-12T08:00 nursing Ng | pRBC 15 mL/kg given over 4 h, tolerated well.");
    assertThat(Stays.realisations(ledger, "transfusion"))
        .containsExactly("Red cell transfusion 15 mL/kg was given on 2026-01-12 (DOL 11).");
  }

  @Test
  void aResultThatNobodyReportsStaysPending() {
    var ledger =
        Stays.ledger(
            "2026-01-02T08:00 laboratory Lab | Newborn screen sent, result pending. CRP pending.",
            "2026-01-03T08:00 laboratory Lab | CRP 4 mg/L.");
    assertThat(ledger.signals().stream().filter(s -> s.kind() == Ledger.Kind.PENDING))
        .singleElement()
        .satisfies(s -> assertThat(s.text()).contains("ewborn").doesNotContain("reactive"));
  }

  @Test
  void whatIsSaidInConfidenceIsMarked() {
    var ledger =
        Stays.ledger(
            "2026-01-02T08:00 social-work Poe | CONFIDENTIAL. Mother reports a move to her sister's"
                + " house.");
    assertThat(ledger.facts())
        .filteredOn(f -> f.concept().endsWith("-statement"))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.sensitivity()).isEqualTo(Sensitivity.CONFIDENTIAL));
  }

  @Test
  void idsAreUniqueAndDerivationsResolve() {
    var facts = Stays.ledger(SEPSIS).facts();
    var ids = new HashSet<String>();
    assertThat(facts).allSatisfy(f -> assertThat(ids.add(f.id())).isTrue());
    assertThat(facts).flatExtracting(Fact::derivedFrom).isSubsetOf(ids);
  }

  @Test
  void everySpanLiesWithinItsNote() {
    var chart = Stays.chart(SEPSIS);
    var notes = chart.notesByName();
    assertThat(LedgerReader.read(chart).facts())
        .flatExtracting(Fact::sources)
        .allSatisfy(
            s ->
                assertThat(s.to())
                    .isLessThanOrEqualTo(
                        java.util.Objects.requireNonNull(notes.get(s.note())).text().length()));
  }

  @Test
  void theSameChartGivesTheSameLedger() {
    assertThat(Stays.ledger(SEPSIS).facts()).isEqualTo(Stays.ledger(SEPSIS).facts());
  }
}
