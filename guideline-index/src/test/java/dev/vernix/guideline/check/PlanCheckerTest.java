package dev.vernix.guideline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.recommendation.Verdict;
import dev.vernix.guideline.report.FindingsText;
import dev.vernix.guideline.report.FindingsWriter;
import dev.vernix.guideline.report.Report;
import dev.vernix.guideline.state.ReadChart;
import dev.vernix.guideline.vignette.VignetteFile;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanCheckerTest {
  private static final String CHART =
      """
      - id: chart
        patient: {born: "2026-03-02T04:10", gestation: 27w3d, birthWeightGrams: 980}
        notes:
        - {time: "2026-03-14T09:00", type: progress, text: "GI: distended, <b>bilious</b> aspirates, KUB with pneumatosis. NEC IIA. Plan: continue feeds 12 mL q3h. No surgery consult. ID: amp/gent."}
        - {time: "2026-03-14T15:00", type: progress, text: "Plan: NPO, Replogle to LIS. Surgery not called because parents have chosen comfort care."}
      """;

  private static Findings check(Jurisdiction setting, Optional<LocalDateTime> at) {
    Chart chart = VignetteFile.read("chart.yaml", CHART).getFirst().chart();
    return new PlanChecker(Library.standard(), setting).check(chart, at);
  }

  private static Report report(Jurisdiction setting) {
    Chart chart = VignetteFile.read("chart.yaml", CHART).getFirst().chart();
    return Report.of(
        new PlanChecker(Library.standard(), setting), ReadChart.of(chart), Optional.empty());
  }

  private static Finding find(Findings findings, String id, int plan) {
    return findings.all().stream()
        .filter(f -> f.recommendation().id().equals(id))
        .toList()
        .get(plan);
  }

  @Test
  void everyPlanIsJudgedByEveryRecommendation() {
    var findings = check(Jurisdiction.US, Optional.empty());
    assertThat(findings.all()).hasSize(2 * Library.standard().rules().size());
    assertThat(find(findings, "NEC-MED-NPO", 0).verdict()).isEqualTo(Verdict.DEVIATES);
    assertThat(find(findings, "NEC-MED-NPO", 1).verdict()).isEqualTo(Verdict.CONCORDANT);
  }

  @Test
  void aReasonOfALaterNoteCountsAndIsQuoted() {
    var finding = find(check(Jurisdiction.US, Optional.empty()), "NEC-MED-SURG-CONSULT", 0);
    assertThat(finding.verdict()).isEqualTo(Verdict.DEVIATES_WITH_DOCUMENTED_REASON);
    assertThat(finding.reason()).contains("because parents have chosen comfort care");
  }

  @Test
  void atAnEarlierTimeTheLaterNoteIsUnknown() {
    var findings = check(Jurisdiction.US, Optional.of(LocalDateTime.parse("2026-03-14T10:00")));
    assertThat(find(findings, "NEC-MED-SURG-CONSULT", 0).verdict()).isEqualTo(Verdict.DEVIATES);
    assertThat(findings.all()).hasSize(Library.standard().rules().size());
  }

  @Test
  void theMostHarmfulVerifiedFindingsStandFirst() {
    var findings = check(Jurisdiction.US, Optional.empty());
    assertThat(findings.first()).isNotEmpty().hasSizeLessThanOrEqualTo(Findings.FIRST);
    assertThat(findings.first())
        .allSatisfy(f -> assertThat(f.recommendation().verified()).isTrue())
        .allSatisfy(f -> assertThat(f.verdict().open()).isTrue());
    assertThat(findings.first().getFirst().recommendation().harm()).isEqualTo(5);
  }

  private static Findings check(String yaml, Jurisdiction setting) {
    return new PlanChecker(Library.standard(), setting)
        .check(VignetteFile.read("t.yaml", yaml).getFirst().chart(), Optional.empty());
  }

  private static final String ORDERS =
      """
      - id: chart
        patient: {born: "2026-03-02T04:10", gestation: 27w3d, birthWeightGrams: 980}
        notes:
        - {time: "2026-03-14T09:00", type: progress, text: "Pneumatosis on KUB, NEC IIA. Plan: NPO, Replogle, vanc/gent/flagyl, CBC and gas q8h, KUB q6h, surgery called."}
        - {time: "2026-03-15T09:00", type: progress, text: "NEC IIA d2. Plan: NPO, Replogle, TPN, vanc/gent/flagyl."}
        - {time: "2026-03-17T09:00", type: progress, text: "NEC IIA d4. Plan: NPO, Replogle, TPN, vanc/gent/flagyl."}
      """;

  @Test
  void anOrderStandsForItsHours() {
    var findings = check(ORDERS, Jurisdiction.US);
    assertThat(find(findings, "NEC-DX-LABS", 0).verdict()).isEqualTo(Verdict.CONCORDANT);
    assertThat(find(findings, "NEC-DX-LABS", 1).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(find(findings, "NEC-DX-LABS", 1).reason()).contains("that stands");
    assertThat(find(findings, "NEC-DX-LABS", 2).verdict()).isEqualTo(Verdict.NOT_ADDRESSED);
  }

  @Test
  void remindersDoNotStandFirst() {
    String yaml =
        """
        - id: chart
          patient: {born: "2026-03-02T04:10", gestation: 33w0d, birthWeightGrams: 1980}
          notes:
          - {time: "2026-03-06T09:00", type: progress, text: "Room air. Plan: MBM 100 mL/kg/d, advance 20 mL/kg/d."}
        """;
    var findings = check(yaml, Jurisdiction.WHO);
    assertThat(find(findings, "WHO22-KMC", 0).verdict()).isEqualTo(Verdict.NOT_ADDRESSED);
    assertThat(findings.first()).isEmpty();
  }

  @Test
  void whereNoneIsChosenOneCountrysContestedRuleDoesNotStandFirst() {
    String yaml =
        """
        - id: chart
          patient: {born: "2026-06-03T02:05", gestation: 37w2d, birthWeightGrams: 2960}
          notes:
          - {time: "2026-06-05T09:00", type: progress, text: "Suspected sepsis, BCx no growth 48 h. CXR hazy. Plan: benpen/gent 5 days in all."}
        """;
    var who = check(yaml, Jurisdiction.WHO).first();
    assertThat(who).extracting(f -> f.recommendation().id()).contains("WHO24-10D");
    var any = check(yaml, Jurisdiction.ALL).first();
    assertThat(any).extracting(f -> f.recommendation().id()).doesNotContain("WHO24-10D");
  }

  @Test
  void aTerseRoundIsAPlanAndAnEventOfOneSystemIsSilentOfNothing() {
    String yaml =
        """
        - id: chart
          patient: {born: "2026-03-02T04:10", gestation: 27w3d, birthWeightGrams: 980}
          notes:
          - {time: "2026-03-14T09:00", type: progress, text: "NPO, replogle LIS. Vanc/cefepime d1. AC-VG .40. KUB pneumatosis. NEC 2A."}
          - {time: "2026-03-14T12:00", type: progress, text: "Extubated to CPAP 6. NEC 2A."}
        """;
    var findings = check(yaml, Jurisdiction.US);
    assertThat(find(findings, "NEC-DX-LABS", 0).verdict()).isEqualTo(Verdict.NOT_ADDRESSED);
    assertThat(find(findings, "NEC-DX-LABS", 1).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void anotherJurisdictionsGuidanceDoesNotApply() {
    var us = find(check(Jurisdiction.US, Optional.empty()), "NICE-NG195-LP", 0);
    assertThat(us.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(us.reason()).contains("UK").contains("US");
  }

  @Test
  void jsonKeepsItsForm() {
    var json = JsonMapper.shared().readTree(FindingsWriter.text(report(Jurisdiction.US), "json"));
    assertThat(json.propertyNames()).contains("findings", "first");
    var first = json.path("findings").get(0);
    assertThat(first.propertyNames())
        .containsExactly(
            "recommendation",
            "title",
            "at",
            "verdict",
            "reason",
            "chartSources",
            "guidelineSources",
            "decidedBy");
    assertThat(first.path("guidelineSources").get(0).path("passage").asString()).isNotBlank();
    for (var f : json.path("findings")) {
      assertThat(Verdict.of(f.path("verdict").asString())).isPresent();
      for (var source : f.path("chartSources")) {
        assertThat(source.propertyNames()).containsExactly("note", "from", "to");
      }
    }
  }

  @Test
  void thePageIsOneFileWithoutScripts() {
    String page = FindingsWriter.text(report(Jurisdiction.ALL), "html");
    assertThat(page)
        .contains("What matters most", "<details>", "unverified", "&lt;b&gt;bilious&lt;/b&gt;")
        .doesNotContain("<script", "http://", "https://", "<b>bilious");
  }

  @Test
  void markdownAndTerminalSayTheSame() {
    var findings = check(Jurisdiction.US, Optional.empty());
    String title = findings.first().getFirst().recommendation().title();
    assertThat(FindingsWriter.text(report(Jurisdiction.US), "md"))
        .contains(title, "| recommendation | verdict |");
    List<String> lines = FindingsText.lines(report(Jurisdiction.US));
    assertThat(lines).anySatisfy(l -> assertThat(l).contains(title));
    assertThat(lines.getLast()).contains("concordant").contains("not applicable");
  }

  @Test
  void aDeviationIsNotRaisedWhereThePlanFollowsASourceThatSaysOtherwise() {
    Chart chart =
        VignetteFile.read(
                "t.yaml",
                """
                - id: chart
                  patient: {born: "2026-03-02T04:10", gestation: 29w1d, birthWeightGrams: 1210}
                  notes:
                  - {time: "2026-03-02T06:00", type: admission, text: "29 wk, PPROM 26 h. Rule out early-onset sepsis. Blood culture sent. Plan: amp/gent 36 h then review."}
                  - {time: "2026-03-04T09:00", type: progress, text: "EOS ruled out: blood culture no growth at 48 h, CRP <1 x2, well on CPAP. Plan: stop ampicillin and gentamicin today."}
                """)
            .getFirst()
            .chart();
    var any = new PlanChecker(Library.standard(), Jurisdiction.ALL).check(chart, Optional.empty());
    var who = find(any, "WHO24-10D", 1);
    assertThat(who.verdict()).isEqualTo(Verdict.DEVIATES);
    assertThat(any.disputed(who)).isTrue();
    assertThat(any.first()).doesNotContain(who);
    assertThat(any.disputes()).contains(who);
    assertThat(any.followed(who)).extracting(f -> f.recommendation().id()).contains("AAP34-STOP");
    var own = new PlanChecker(Library.standard(), Jurisdiction.WHO).check(chart, Optional.empty());
    assertThat(own.disputed(find(own, "WHO24-10D", 1))).isFalse();
  }
}
