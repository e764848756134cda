package dev.vernix.evals.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.evals.cohort.CohortException;
import dev.vernix.evals.result.Figure;
import dev.vernix.evals.result.Item;
import dev.vernix.evals.result.Item.Amount;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.scorer.Better;
import dev.vernix.evals.suite.Runs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteSuiteTest {
  @TempDir Path dir;

  /** Rows of four columns: 30 of boys, 25 of them right, 20 of girls, all right, 2 of neither. */
  private SuiteResult labels(String suite) throws Exception {
    var rows = new StringBuilder("id,expected,given,sex,ward\n");
    for (int i = 0; i < 52; i++) {
      String sex = i < 30 ? "male" : i < 50 ? "female" : "unknown";
      rows.append("Kim%d,a,%s,%s,ward seven\n".formatted(i, i < 5 ? "b" : "a", sex));
    }
    Runs.file(dir, "rows.csv", rows.toString());
    String head = "suite: %s\nabout: A.\ntask: labels\ndata: rows.csv\nscorers: verdicts\n";
    return Runs.run(Runs.file(dir, "s.yaml", head.formatted(suite)), "2026-06-01T08:00:00");
  }

  private static SharedTable only(SiteFile file) {
    return file.tables().getFirst();
  }

  @Test
  void countsAreToldByAStratumAndSmallOnesAreJoined() throws Exception {
    var shared = SiteSuite.of(labels("x"), "North", 5, "sex");
    assertThat(shared.file().kind()).isEqualTo("eval labels");
    assertThat(shared.file().stays()).isEqualTo(52);
    assertThat(only(shared.file()).columns()).containsExactly("female", "male + unknown");
    assertThat(only(shared.file()).columnTotals()).containsExactly(20, 32);
    assertThat(only(shared.file()).cells()).containsExactly(List.of(20, 27), List.of(0, 5));
    assertThat(shared.left()).containsExactly("verdict kappa");
  }

  @Test
  void noIdAndNoWordOfAFilesOwnColumnsLeaves() throws Exception {
    String text = new String(SiteSuite.of(labels("x"), "North", 5, "none").file().bytes(), "UTF-8");
    assertThat(text).doesNotContain("Kim", "ward", "2026").contains("\"all\"");
  }

  @Test
  void smallCountsAreLeftOutWithWhatWouldTellThem() throws Exception {
    var table = only(SiteSuite.of(labels("x"), "North", 6, "none").file());
    assertThat(table.cells()).allMatch(row -> row.getFirst() == null);
    assertThat(table.rowTotals()).containsOnlyNulls();
  }

  @Test
  void sitesAreMergedWithWhatLiesBetweenThem() throws Exception {
    var files = new ArrayList<Path>();
    for (String site : List.of("North", "South")) {
      byte[] bytes = SiteSuite.of(labels("x"), site, 5, "sex").file().bytes();
      files.add(Files.write(dir.resolve(site + ".json"), bytes));
    }
    var ratio = Pool.of(files).tables().getFirst().ratios().getFirst();
    assertThat(ratio.all().yes()).isEqualTo(new Range(94, 94));
    assertThat(ratio.all().of()).isEqualTo(new Range(104, 104));
    assertThat(ratio.variation()).hasValue(0.0);
  }

  @Test
  void fewCasesOrNoCountsAreRefused() throws Exception {
    assertThatThrownBy(() -> SiteSuite.of(labels("x"), "North", 53, "none"))
        .isInstanceOf(CohortException.class)
        .hasMessageContaining("fewer than 53 cases");
    var means = result(Map.of("ROUGE-1 f1", new Amount(0.5, 1)), Better.NEITHER);
    assertThatThrownBy(() -> SiteSuite.of(means, "North", 3, "none"))
        .isInstanceOf(CohortException.class)
        .hasMessageContaining("gives no counts");
  }

  /** Else what is left out in the one could be worked out of the other. */
  @Test
  void figuresThatShareCountsAreOneTable() throws Exception {
    var answers =
        Map.of(
            "doses precision", new Amount(6, 8),
            "doses recall", new Amount(6, 10),
            "doses f1", new Amount(12, 18));
    var table = only(SiteSuite.of(result(answers, Better.HIGHER), "North", 3, "none").file());
    assertThat(table.rows()).containsExactly("found", "missed", "false alarm");
    assertThat(table.rowTotals()).containsExactly(60, 40, 20);
    var facts =
        Map.of(
            "must-facts stated", new Amount(3, 4),
            "must-facts omitted", new Amount(1, 4),
            "gold facts stated", new Amount(4, 6));
    var gold = SiteSuite.of(result(facts, Better.HIGHER), "North", 3, "none").file().tables();
    assertThat(gold).singleElement();
    assertThat(gold.getFirst().rowTotals()).containsExactly(30, 10, 10, 10);
    var planted =
        Map.of(
            "gate: tenfold caught", new Amount(2, 2),
            "gate: negation caught", new Amount(1, 2),
            "gate: numeric planted errors caught", new Amount(2, 2),
            "gate: planted errors caught", new Amount(3, 4));
    var pool = SiteSuite.of(result(planted, Better.HIGHER), "North", 3, "none").file().tables();
    assertThat(pool).singleElement();
    assertThat(pool.getFirst().ratios().getFirst().yes())
        .containsExactlyInAnyOrder("tenfold caught", "negation caught");
    assertThat(pool.getFirst().ratios().get(1).of())
        .containsExactly("tenfold caught", "tenfold missed");
  }

  /** Ten charts with these scores each. */
  private SuiteResult result(Map<String, Amount> scores, Better better) throws Exception {
    var empty = labels("x");
    var items = new ArrayList<Item>();
    for (int i = 0; i < 10; i++) {
      items.add(
          new Item(
              "c" + i, new TreeMap<>(), new TreeMap<>(scores), new TreeMap<>(), new TreeMap<>()));
    }
    return new SuiteResult(
        "made",
        "A.",
        "texts",
        "",
        empty.provenance(),
        List.of(),
        new TreeMap<>(scores)
            .descendingKeySet().stream().map(f -> Figure.share(f, better)).toList(),
        new TreeMap<>(),
        List.of(),
        items);
  }
}
