package dev.vernix.evals.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vernix.evals.gold.Roots;
import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.result.ResultJson;
import dev.vernix.evals.result.ResultText;
import dev.vernix.evals.result.SuiteResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteRunnerTest {
  private static final String AT = "2026-06-01T08:00:00";

  @TempDir Path dir;

  private SuiteResult labels(String more) throws IOException {
    Runs.file(
        dir,
        "rows.csv",
        """
        id,expected,given,sex
        1,a,a,male
        2,a,b,female
        3,b,b,male
        4,b,b,female
        """);
    return Runs.run(
        Runs.file(
            dir,
            "s.yaml",
            """
            suite: example
            about: An example.
            task: labels
            data: rows.csv
            scorers: [verdicts, rouge, repeatability]
            """
                + more),
        AT);
  }

  private static double value(SuiteResult r, String slice, String figure) {
    return r.figure(figure).orElseThrow().value(r.slice(slice)).getAsDouble();
  }

  @Test
  void figuresAreOfAllCasesOrOfASlice() throws Exception {
    var r = labels("");
    assertThat(value(r, "all", "verdict accuracy")).isEqualTo(0.75);
    assertThat(value(r, "sex=male", "verdict accuracy")).isEqualTo(1);
    assertThat(value(r, "sex=female", "verdict accuracy")).isEqualTo(0.5);
    // Agreement 3/4; by chance (2 x 1 + 2 x 3) / 16.
    assertThat(value(r, "all", "verdict kappa")).isCloseTo(0.5, within(1e-12));
    assertThat(r.figure("verdict kappa").orElseThrow().value(r.slice("sex=other"))).isEmpty();
  }

  @Test
  void whatCannotBeScoredIsUnscoredWithTheReasonAndNotZero() throws Exception {
    var r = labels("");
    assertThat(r.figures()).noneMatch(f -> f.name().startsWith("ROUGE"));
    assertThat(r.unscored().get("rouge")).contains("a text beside a reference");
    assertThat(r.unscored().get("repeats with the same output")).contains("one run is no repeat");
    assertThat(ResultText.write(r)).contains("UNSCORED", "published work only");
  }

  @Test
  void pinsHoldOrNotAndWhatIsNotScoredNeverHolds() throws Exception {
    var r =
        labels(
            """
            expected:
              all:
                verdict accuracy: {value: 0.7, tolerance: 0.05}
                ROUGE-1 f1: {value: 0, tolerance: 1}
              sex=male:
                verdict accuracy: {value: 0.9, tolerance: 0.05}
            """);
    assertThat(r.off()).hasSize(2);
    assertThat(r.pins().getFirst().holds()).isTrue();
    assertThat(r.pins().get(1).measured()).isNull();
    assertThat(ResultText.write(r)).contains("2 of 3 pinned figures are OFF", "sex=male");
  }

  @Test
  void repeatsOfOneOutputAgreeAndCountOnce() throws Exception {
    var r = labels("repeats: 3\n");
    assertThat(value(r, "all", "repeats with the same output")).isEqualTo(1);
    assertThat(r.figure("verdict accuracy").orElseThrow().amount(r.items()).whole()).isEqualTo(4);
  }

  @Test
  void eachSeedIsARunOfItsOwn() throws Exception {
    var r = labels("seeds: [5, 6]\n");
    assertThat(r.items()).hasSize(8).anyMatch(i -> i.id().equals("1@6"));
    assertThat(r.provenance().seeds()).containsExactly(5L, 6L);
  }

  @Test
  void anUnknownOptionAndTwoCasesOfOneNameAreRefused() throws Exception {
    assertThatThrownBy(() -> labels("options: {sets: a}\n"))
        .isInstanceOf(LabelException.class)
        .hasMessageContaining("no option 'sets'");
    Runs.file(dir, "twice.csv", "id,expected,given\n1,a,a\n1,a,b\n");
    var file =
        Runs.file(
            dir,
            "t.yaml",
            "suite: t\nabout: T.\ntask: labels\ndata: twice.csv\nscorers: verdicts\n");
    assertThatThrownBy(() -> Runs.run(file, AT)).hasMessageContaining("twice");
  }

  @Test
  void twoRunsOfASuiteWithoutAModelAreTheSameButForTheTime() throws Exception {
    Path root = Roots.root();
    Path suite =
        Runs.file(
            dir,
            "two.yaml",
            """
            suite: two
            about: One chart, twice.
            task: summary
            data: %s
            options: {gold: %s}
            scorers: [must-facts, fidelity, citations, counts, rouge]
            """
                .formatted(root.resolve("corpus/charts/eos-35w"), root.resolve("evals/gold")));
    String first = ResultJson.write(Runs.run(suite, AT));
    String second = ResultJson.write(Runs.run(suite, "2027-01-02T03:04:05"));
    assertThat(second).isNotEqualTo(first);
    assertThat(second.replace("2027-01-02T03:04:05", AT)).isEqualTo(first);
  }

  @Test
  void aResultSurvivesItsFile() throws Exception {
    var r = labels("expected: {all: {verdict accuracy: {value: 0.7, tolerance: 0.05}}}\n");
    Path file = Runs.file(dir, "r.json", ResultJson.write(r));
    assertThat(ResultJson.read(file)).isEqualTo(r);
    assertThatThrownBy(() -> ResultJson.read(Runs.file(dir, "x.json", "{}")))
        .isInstanceOf(LabelException.class)
        .hasMessageContaining("not a result");
    assertThatThrownBy(() -> ResultJson.all(dir.resolve("gone"))).hasMessageContaining("no such");
  }
}
