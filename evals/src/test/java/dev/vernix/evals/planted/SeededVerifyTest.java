package dev.vernix.evals.planted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.evals.gold.GoldFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The suite over one short summary by hand; the whole set is run by {@code eval seeded}. */
class SeededVerifyTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void aRightSummaryRaisesFewAlarmsAndPlantedErrorsAreCaught() throws IOException {
    var score = new SeededVerify();
    score.add(
        ChartReader.read(ROOT.resolve("corpus/charts/eos-35w")),
        Files.readString(ROOT.resolve("evals/summaries/eos-35w-terse.txt")),
        GoldFact.read(ROOT.resolve("evals/gold/eos-35w/gold.jsonl")));
    var s = score.score();
    assertThat(s.sentences()).isGreaterThan(30);
    assertThat(s.falseAlarmRate()).isLessThan(0.06);
    assertThat(s.recall(true)).isGreaterThan(0.9);
    assertThat(s.kinds()).extracting(SeededScore.Kind::kind).contains(ErrorKind.OMITTED);
    assertThat(SeededReport.text("t", s, false)).contains("tenfold", "bar 99%");
  }

  @Test
  void everySummaryOfTheListHasItsChartAndGold() throws IOException {
    var set = SeededSet.read(ROOT, ROOT.resolve("evals/summaries"));
    assertThat(set.rows()).hasSizeGreaterThanOrEqualTo(7);
    assertThat(set.rows()).filteredOn(SeededSet.Row::apart).hasSize(2);
    for (var row : set.rows()) {
      assertThat(List.of(row.summary(), row.chart(), row.gold())).allMatch(Files::exists);
    }
  }

  @Test
  void theGateRejectsWhatIsPlanted() {
    var gate = new SeededGate();
    gate.add(ChartReader.read(ROOT.resolve("corpus/charts/eos-35w")));
    assertThat(gate.score().contradicted()).isZero();
    assertThat(gate.score().recall(true)).isGreaterThanOrEqualTo(SeededReport.NUMERIC_BAR);
  }
}
