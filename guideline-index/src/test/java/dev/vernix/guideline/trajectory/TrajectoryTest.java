package dev.vernix.guideline.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.guideline.check.PlanChecker;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.recommendation.Verdict;
import dev.vernix.guideline.report.FindingsText;
import dev.vernix.guideline.report.FindingsWriter;
import dev.vernix.guideline.report.Report;
import dev.vernix.guideline.state.ReadChart;
import dev.vernix.guideline.vignette.VignetteFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TrajectoryTest {
  private final ReadChart chart =
      ReadChart.of(
          VignetteFile.read(
                  "t.yaml",
                  """
                  - id: t
                    patient: {born: "2026-03-02T04:10", gestation: 27w3d, birthWeightGrams: 980}
                    notes:
                    - {time: "2026-03-13T09:00", type: progress, text: "Abdomen soft. Room air. Plt 240. Plan: continue feeds 12 mL q3h of mother's milk."}
                    - {time: "2026-03-14T09:00", type: progress, text: "GI: distended, KUB with pneumatosis. NEC IIA. Plt 88. Room air. Plan: continue feeds 12 mL q3h."}
                    - {time: "2026-03-14T15:00", type: progress, text: "NEC IIA. Plan: NPO, Replogle to LIS, amp/gent, surgery consulted."}
                  """)
              .getFirst()
              .chart());
  private final Report report =
      Report.of(new PlanChecker(Library.standard(), Jurisdiction.ALL), chart, Optional.empty());

  @Test
  void eachPlanHasItsStageAndEachDayItsScores() {
    var t = report.trajectory();
    assertThat(t.plans()).extracting(p -> p.bell().orElse("")).containsExactly("", "IIA", "IIA");
    assertThat(t.scores())
        .anySatisfy(
            s -> {
              assertThat(s.name()).isEqualTo("nSOFA");
              assertThat(s.day()).hasToString("2026-03-14");
              assertThat(s.value()).isEqualTo(2);
            });
  }

  @Test
  void aRecommendationIsFollowedSoManyHoursAfterItCameToApply() {
    var npo =
        report.trajectory().lanes().stream()
            .filter(l -> l.recommendation().id().equals("NEC-MED-NPO"))
            .findFirst()
            .orElseThrow();
    assertThat(npo.from()).hasToString("2026-03-14T09:00");
    assertThat(npo.findings()).first().matches(f -> f.verdict() == Verdict.DEVIATES);
    assertThat(npo.followedAfter()).contains(6.0);
    assertThat(report.trajectory().newOn(npo.from().toLocalDate())).contains(npo);
  }

  @Test
  void theResponseIsOfTheLatestPlan() {
    assertThat(report.trajectory().response())
        .isNotEmpty()
        .allMatch(f -> f.note().name().startsWith("003"))
        .anyMatch(f -> f.recommendation().id().equals("NEC-MED-NPO"));
  }

  @Test
  void everyFormShowsIt() {
    assertThat(FindingsWriter.text(report, "html"))
        .contains("<svg class=\"course\"", ">IIA<", "Asked for now", "In the plan");
    assertThat(FindingsWriter.text(report, "md")).contains("## Course of the stay", "Bell IIA");
    assertThat(FindingsText.lines(report)).anyMatch(l -> l.contains("in a plan after 6 h"));
    var json = JsonMapper.shared().readTree(FindingsWriter.text(report, "json"));
    assertThat(json.at("/trajectory/plans/1/bell").asString()).isEqualTo("IIA");
    assertThat(json.at("/trajectory/applicable").size()).isPositive();
    assertThat(json.at("/model/findings").size()).isZero();
  }
}
