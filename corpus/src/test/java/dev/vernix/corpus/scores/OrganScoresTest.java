package dev.vernix.corpus.scores;

import static dev.vernix.corpus.ledger.Stays.ledger;
import static dev.vernix.corpus.ledger.Stays.realisations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lungs, head, eyes and organ failure, on small stays of a boy born on 2026-01-01 at 28w0d. */
class OrganScoresTest {
  private static List<String> values(Ledger ledger, String concept) {
    return ledger.facts().stream()
        .filter(f -> f.concept().equals(concept))
        .map(Fact::value)
        .map(v -> v + "")
        .toList();
  }

  private static List<String> missing(Ledger ledger) {
    return Scores.missing(ledger).stream().map(Missing::text).toList();
  }

  /** Around 2026-02-26, 36w0d. The grades are those of Jensen 2019. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none | in room air",
        "1 | on low-flow nasal cannula 0.5 L 100%",
        "1 | on HFNC 2 L FiO2 25%",
        "2 | on HFNC 4 L FiO2 25%",
        "2 | on CPAP +6 FiO2 28%",
        "3 | intubated, on SIMV 18/5 x30 FiO2 35%",
      })
  void theGradeOfLungDiseaseFollowsTheSupportAt36Weeks(String grade, String support) {
    var ledger =
        ledger(
            "2026-02-24T08:00 progress Lee | RESP: " + support + ".",
            "2026-02-26T08:00 progress Ng | RESP: " + support + ".",
            "2026-02-28T08:00 progress Lee | RESP: " + support + ".");
    assertThat(values(ledger, "bpd-grade")).containsExactly(grade);
  }

  @Test
  void withoutItsFlowACannulaHasNoGrade() {
    var ledger =
        ledger(
            "2026-02-24T08:00 progress Lee | RESP: on HFNC.",
            "2026-02-28T08:00 progress Ng | RESP: on HFNC.");
    assertThat(values(ledger, "bpd-grade")).isEmpty();
    assertThat(missing(ledger)).anyMatch(m -> m.contains("Jensen 2019") && m.contains("flow"));
  }

  @Test
  void severityNeedsTwentyEightDaysOfOxygen() {
    var notes = new ArrayList<String>();
    for (int day = 1; day <= 28; day++) {
      notes.add(
          String.format("2026-02-%02dT08:00 progress Lee | RESP: on CPAP +6 FiO2 32%%.", day));
    }
    assertThat(values(ledger(notes.toArray(String[]::new)), "bpd-severity")).isEmpty();
    notes.addFirst("2026-01-31T08:00 progress Lee | RESP: on CPAP +6 FiO2 32%.");
    notes.addFirst("2026-01-30T08:00 progress Lee | RESP: on CPAP +6 FiO2 32%.");
    assertThat(values(ledger(notes.toArray(String[]::new)), "bpd-severity"))
        .containsExactly("severe");
  }

  @Test
  void aStayThatEndsBefore36WeeksHasNoGrade() {
    var ledger = ledger("2026-02-20T08:00 progress Lee | RESP: on CPAP +6 FiO2 28%.");
    assertThat(values(ledger, "bpd-grade")).isEmpty();
    assertThat(missing(ledger)).noneMatch(m -> m.contains("BPD"));
  }

  @Test
  void theWorstBleedIsToldSideBySide() {
    var ledger =
        ledger(
            "2026-01-04T08:00 radiology Ray | IMPRESSION: Left grade I IVH.",
            "2026-01-08T08:00 radiology Ray | IMPRESSION: Left grade II IVH. Right grade III IVH.");
    assertThat(realisations(ledger, "ivh-worst-grade"))
        .singleElement()
        .satisfies(r -> assertThat(r).contains("grade II on the left", "grade III on the right"));
  }

  @Test
  void aSideThatNoReportGivesIsAContradiction() {
    var ledger =
        ledger(
            "2026-01-04T08:00 radiology Ray | IMPRESSION: Left grade I IVH.",
            "2026-01-05T08:00 progress Lee | NEURO: R grade I IVH on HUS.");
    assertThat(ledger.signals())
        .anySatisfy(
            s ->
                assertThat(s.text())
                    .contains("on the right", "imaging reports give it on the left"));
    assertThat(realisations(ledger, "ivh-worst-grade"))
        .allSatisfy(r -> assertThat(r).doesNotContain("right"));
  }

  @Test
  void everyNoteWithTheOtherSideIsShownWithAGradeOrWithout() {
    var ledger =
        ledger(
            "2026-01-04T08:00 radiology Ray | IMPRESSION: Left grade I IVH.",
            "2026-01-05T08:00 progress Lee | NEURO: R GMH, stable.",
            "2026-01-06T08:00 progress Lee | NEURO: R grade I IVH on HUS.");
    assertThat(ledger.signals())
        .anySatisfy(
            s ->
                assertThat(s.text()).contains("Notes of 2026-01-05", "2026-01-06", "on the right"));
  }

  /** Intervals of the schedule in {@code rop-follow-up.tsv}; the examination is on 2026-02-05. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-02-12 | OU: zone I, immature, no ROP. No plus.",
        "2026-02-19 | OD: zone II, immature, no ROP. OS: zone II, immature, no ROP.",
        "2026-02-19 | OD: stage 1, zone II, no plus. OS: stage 2, zone II, no plus.",
        "2026-02-26 | OU: stage 1 zone III, no plus disease.",
      })
  void theNextExaminationIsDueByTheSoonerEye(String due, String found) {
    var ledger = ledger("2026-02-05T13:00 consult Eye | ROP exam #1. " + found);
    assertThat(values(ledger, "rop-next-examination")).containsExactly(due);
  }

  @Test
  void plusDiseaseHasNoIntervalButIsListed() {
    var ledger =
        ledger("2026-02-05T13:00 consult Eye | ROP exam: OU: stage 3, zone II, plus disease.");
    assertThat(values(ledger, "rop-next-examination")).isEmpty();
    assertThat(missing(ledger)).anyMatch(m -> m.contains("with plus disease"));
    assertThat(values(ledger, "rop-worst-stage")).containsExactly("3");
  }

  @Test
  void whatWouldBeTreatedIsNoFinding() {
    var ledger =
        ledger(
            "2026-02-05T13:00 consult Eye | ROP exam. OU: stage 1 zone II.\\n"
                + "If stage 3 zone II, would treat ROP.");
    assertThat(values(ledger, "rop-worst-stage")).containsExactly("1");
  }

  /** SpO2 90 over FiO2 0.6 is 150: 4 points; dopamine 2; platelets 90, 2. Total 8. */
  @Test
  void organFailureAddsBreathingCirculationAndPlatelets() {
    var ledger =
        ledger(
            "2026-01-20T08:00 progress Lee | RESP: intubated, SIMV 20/6 x40 FiO2 60%. SpO2 90%.\\n"
                + "CV: dopamine 5 mcg/kg/min.\\n"
                + "HEME: plt 90.",
            "2026-01-25T08:00 progress Ng | RESP: on CPAP +6 FiO2 40%.\\nHEME: plt 180.");
    assertThat(values(ledger, "nsofa-course")).containsExactly("8");
  }

  @Test
  void withoutASaturationAnIntubatedDayHasNoScore() {
    var ledger =
        ledger(
            "2026-01-20T08:00 progress Lee | RESP: intubated, SIMV 20/6 x40 FiO2 60%.\\n"
                + "HEME: plt 90.");
    assertThat(values(ledger, "nsofa-course")).isEmpty();
    assertThat(missing(ledger)).anyMatch(m -> m.contains("nSOFA") && m.contains("2026-01-20"));
  }
}
