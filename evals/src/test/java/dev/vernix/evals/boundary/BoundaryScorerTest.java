package dev.vernix.evals.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.gold.Roots;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class BoundaryScorerTest {
  private static final List<BoundaryCase> CASES =
      List.of(
          BoundaryCase.of(1, "He ran. She sat.", List.of("He ran.", "She sat.")),
          BoundaryCase.of(2, "He ran. She sat.", List.of("He ran. She sat.")));

  @Test
  void countsInnerBoundariesAndCases() {
    BoundaryScore score = BoundaryScorer.score(CASES);
    assertThat(score.passed()).hasToString("1/2");
    assertThat(score.boundaries().hits()).isEqualTo(1);
    assertThat(score.boundaries().alarms()).isEqualTo(1);
    assertThat(score.failures()).singleElement().extracting(f -> f.asked().line()).isEqualTo(2);
    assertThat(score.failures().getFirst().read()).containsExactly("He ran.", "She sat.");
  }

  @Test
  void measuresTheSpeedIfAsked() {
    assertThat(BoundaryScorer.timed(CASES).perSecond()).isGreaterThan(100);
  }

  @Test
  void reportsFailuresOnlyIfAsked() {
    BoundaryScore score = BoundaryScorer.score(CASES);
    assertThat(BoundaryReport.text("x.tsv", score, false))
        .contains("x.tsv: 1/2 cases passed")
        .doesNotContain("||");
    assertThat(BoundaryReport.text("x.tsv", score, true)).contains("He ran. || She sat.");
    var json = JsonMapper.shared().readTree(BoundaryReport.json("x.tsv", score, true));
    assertThat(json.path("passed").intValue()).isEqualTo(1);
    assertThat(json.path("failures").get(0).path("line").intValue()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"dev, 0.97", "test, 0.88"})
  void reachesItsBarOnTheGoldTexts(String part, double bar) throws IOException {
    BoundaryScore score =
        BoundaryScorer.score(
            BoundaryFile.read(
                Roots.root().resolve("evals/gold/sentences/boundary-" + part + ".tsv")));
    assertThat(score.passed().percent() / 100).isGreaterThan(bar);
  }
}
