package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.label.Tally;
import dev.vernix.evals.pool.SiteEval;
import dev.vernix.shell.engine.FakeEndpoint;
import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortCommandsTest {
  @TempDir Path folder;
  private final TestShell shell =
      new TestShell(
          new AuditCommand(),
          new AuditPackCommand(),
          new MergeCommand("audit"),
          new EvalSentencesCommand());

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aChartItsTableAndSparkGiveOneAudit() throws IOException {
    String chart =
        OneNoteChart.in(folder, "GI: KUB with pneumatosis, NEC IIA. Continue feeds 12 mL q3h.");
    assertThat(shell.run("audit", "pack", chart, "--out", in("c.parquet"))).isZero();
    assertThat(shell.run("audit", chart, "--out", in("single"))).isZero();
    assertThat(shell.run("audit", chart, "--cluster", "local", "--out", in("spark"))).isZero();
    assertThat(shell.run("audit", in("c.parquet"), "--parquet", "--out", in("table"))).isZero();
    for (String file : List.of("stays.jsonl", "recommendations.csv", "deviations.csv")) {
      byte[] single = Files.readAllBytes(folder.resolve("single").resolve(file));
      assertThat(folder.resolve("spark").resolve(file)).hasBinaryContent(single);
      assertThat(folder.resolve("table").resolve(file)).hasBinaryContent(single);
    }
    assertThat(folder.resolve("table/stays.parquet")).isNotEmptyFile();
    assertThat(shell.err()).doesNotContain("WARN", "Spark").contains("audited 1 of 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --cluster yarn                        | not a cluster: --cluster yarn
          --cluster spark://127.0.0.1:99999     | not a cluster
          --cluster local --cluster-settings FOLDER/none | FOLDER/none
          --cluster-settings settings           | settings without a cluster
          --share s.json                        | needs its site's name
          --site North                          | nothing is shared
          --share s.json --site N --threshold 2 | not 3 to 100
          --share FOLDER/s.json --site North    | fewer than 5 stays
          """)
  void whatWillNotDoIsOneLine(String options, String line) throws IOException {
    String chart = OneNoteChart.in(folder, "GI: feeds.");
    var words = new java.util.ArrayList<>(List.of("audit", chart, "--out", in("out")));
    words.addAll(List.of(options.replace("FOLDER", folder.toString()).split(" ")));
    assertThat(shell.run(words.toArray(String[]::new))).isEqualTo(2);
    String failure =
        shell.err().lines().filter(l -> l.startsWith("vernix: ")).findFirst().orElse("");
    assertThat(failure).contains(line.replace("FOLDER", folder.toString()));
  }

  @Test
  void modelsOfNamedServersAreAskedAndChangeNothing() throws IOException {
    String chart =
        OneNoteChart.in(
            folder, "GI: NEC suspected. Plan: continue feeds, start caffeine 20 mg/kg.");
    assertThat(shell.run("audit", chart, "--out", in("plain"))).isZero();
    try (var one = FakeEndpoint.answering(200, "no answer of any form");
        var two = FakeEndpoint.answering(200, "no answer of any form")) {
      String both = one.address() + "," + two.address() + "/v1";
      assertThat(
              shell.run("audit", chart, "--out", in("asked"), "--endpoints", both, "--model", "m"))
          .isZero();
    }
    assertThat(shell.out()).contains("Beyond the rules, says m: 0 plan items supported");
    assertThat(folder.resolve("asked/beyond.jsonl")).content().contains("\"unfit\":");
    assertThat(folder.resolve("asked/stays.jsonl"))
        .hasSameBinaryContentAs(folder.resolve("plain/stays.jsonl"));
    assertThat(shell.run("audit", chart, "--out", in("x"), "--model", "m")).isEqualTo(2);
    assertThat(shell.err()).contains("--endpoints and --model go together");
  }

  @Test
  void aClusterThatIsNotThereIsOneLine() throws IOException {
    String chart = OneNoteChart.in(folder, "GI: feeds.");
    int free;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(
            shell.run("audit", chart, "--out", in("out"), "--cluster", "spark://127.0.0.1:" + free))
        .isEqualTo(2);
    assertThat(shell.err()).contains("no cluster answers there");
  }

  @Test
  void twoSitesAreMergedAndAnEditedOneIsRefused() throws IOException {
    var paths = new java.util.ArrayList<String>();
    for (String site : List.of("North", "South")) {
      var tally = new Tally(90, 10, site.equals("North") ? 10 : 50, 890);
      Path file = folder.resolve(site + ".json");
      Files.write(
          file, SiteEval.of("context", site, 5, tally.of(), Map.of("negated", tally)).bytes());
      paths.add(file.toString());
    }
    assertThat(shell.run("audit", "merge", paths.get(0), paths.get(1), "--out", in("pooled")))
        .isZero();
    assertThat(shell.out()).contains("2 sites, 2040 in all");
    assertThat(folder.resolve("pooled/pooled.html")).content().contains("North", "South", "<svg");
    Path edited = Path.of(paths.get(1));
    Files.writeString(edited, Files.readString(edited).replace("South", "Southern"));
    assertThat(shell.run("audit", "merge", paths.get(0), paths.get(1), "--out", in("pooled")))
        .isEqualTo(2);
    assertThat(shell.err()).contains("changed after the site wrote it");
  }

  @Test
  void anEvaluationOnOwnLabelsIsShared() throws IOException {
    var lines = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      lines.append("Feeds held. Girth stable.\tFeeds held.||Girth stable.\n");
    }
    Path labels = Files.writeString(folder.resolve("labels.tsv"), lines);
    assertThat(
            shell.run(
                "eval",
                "sentences",
                labels.toString(),
                "--untimed",
                "--share",
                in("site.json"),
                "--site",
                "North"))
        .isZero();
    assertThat(folder.resolve("site.json"))
        .content()
        .contains("eval sentences", "boundaries")
        .doesNotContain("Girth");
  }
}
