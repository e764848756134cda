package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class EvalCommandTest {
  private static final String SUITE =
      """
      suite: example
      about: An example.
      task: labels
      data: rows.csv
      scorers: [verdicts]
      expected: {all: {verdict accuracy: {value: 0.5, tolerance: 0}}}
      """;

  @TempDir Path folder;
  private final TestShell shell =
      new TestShell(
          new EvalCommand(),
          new EvalCompareCommand(),
          new EvalDossierCommand(),
          new MergeCommand("eval"));

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("rows.csv"), "id,expected,given\n1,a,a\n2,b,a\n");
    Files.writeString(folder.resolve("s.yaml"), SUITE);
  }

  private int eval(String... more) {
    var words =
        new java.util.ArrayList<>(java.util.List.of("eval", at("s.yaml"), "--out", at("out")));
    words.addAll(java.util.List.of(more));
    return shell.run(words.toArray(String[]::new));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void printsFiguresBesideWhatIsPinnedAndKeepsTheResult() {
    assertThat(eval()).isZero();
    assertThat(shell.out()).contains("verdict accuracy", "all 1 pinned figures hold");
    var json = JsonMapper.shared().readTree(folder.resolve("out/example.json"));
    assertThat(json.path("items")).hasSize(2);
    assertThat(json.path("provenance").path("data").has("lexicon")).isTrue();
  }

  @Test
  void aFigureThatMovedEndsWithOne() throws IOException {
    Files.writeString(folder.resolve("rows.csv"), "id,expected,given\n1,a,a\n2,b,b\n");
    assertThat(eval()).isEqualTo(1);
    assertThat(shell.out()).contains("OFF");
  }

  @Test
  void jsonIsJsonAlone() {
    eval("--format", "json");
    assertThat(JsonMapper.shared().readTree(shell.out()).path("suite").asString())
        .isEqualTo("example");
  }

  @Test
  void badSuitesAreOneLine() throws IOException {
    Files.writeString(folder.resolve("s.yaml"), SUITE.replace("verdicts", "rogue"));
    assertThat(eval()).isEqualTo(2);
    assertThat(shell.err()).contains("no scorer 'rogue'", "s.yaml").hasLineCount(1);
    Files.writeString(folder.resolve("s.yaml"), SUITE + "needs: model\n");
    assertThat(eval()).isEqualTo(2);
    assertThat(shell.err()).contains("needs a language model");
    assertThat(shell.run("eval", at("gone.yaml"))).isEqualTo(2);
  }

  @Test
  void ofAFolderWhatCanBeRunIsRun() throws IOException {
    Files.createDirectory(folder.resolve("all"));
    Files.writeString(folder.resolve("all/a.yaml"), SUITE.replace("rows.csv", "../lame.csv"));
    Files.writeString(
        folder.resolve("all/b.yaml"), SUITE.replace("rows.csv", "../rows.csv").replace("ple", "b"));
    Files.writeString(folder.resolve("lame.csv"), "id,expected\n1,a\n");
    assertThat(shell.run("eval", at("all"), "--out", at("out"))).isEqualTo(2);
    assertThat(shell.err()).contains("example: not run, no 'given': lame.csv, row 2");
    assertThat(folder.resolve("out/examb.json")).exists();
  }

  @Test
  void countsAreSharedAndMerged() throws IOException {
    var rows = new StringBuilder("id,expected,given\n");
    for (int i = 0; i < 40; i++) {
      rows.append(i).append(",a,").append(i < 20 ? "a" : "b").append('\n');
    }
    Files.writeString(folder.resolve("rows.csv"), rows);
    assertThat(eval("--share", at("n.json"), "--site", "North")).isZero();
    assertThat(shell.err()).contains("not shared, no counts or too few: verdict kappa");
    eval("--share", at("s.json"), "--site", "South");
    assertThat(shell.run("eval", "merge", at("n.json"), at("s.json"), "--out", at("pool")))
        .isZero();
    assertThat(shell.out()).contains("2 sites, 80 in all");
    assertThat(folder.resolve("pool/pooled.html")).content().contains("80 cases", "50 %");
    assertThat(shell.run("eval", "all", "--share", at("x.json"), "--site", "North")).isEqualTo(2);
    assertThat(shell.err()).contains("one suite is shared at a time");
  }

  @Test
  void aRunIsComparedWithOneBefore() throws IOException {
    eval();
    assertThat(shell.run("eval", "compare", at("out"), at("out/example.json"))).isZero();
    assertThat(shell.out()).contains("2 figures are the same");
    Files.move(folder.resolve("out"), folder.resolve("before"));
    Files.writeString(folder.resolve("rows.csv"), "id,expected,given\n1,a,b\n2,b,a\n");
    eval();
    assertThat(shell.run("eval", "compare", at("before"), at("out"))).isEqualTo(1);
    assertThat(shell.out()).contains("WORSE", "beyond its pin");
    assertThat(shell.run("eval", "compare", at("before"), at("gone"))).isEqualTo(2);
  }

  @Test
  void theValidationFileIsWrittenFromResults() {
    eval();
    assertThat(shell.run("eval", "dossier", "--results", at("out"), "--out", at("file"))).isZero();
    assertThat(shell.out()).contains("dossier.md", "dossier.html", "dossier.pdf");
    assertThat(shell.err()).contains("1 suites", "gaps");
    assertThat(shell.run("eval", "dossier", "--results", at("gone"))).isEqualTo(2);
    assertThat(shell.err()).contains("no such result", "vernix eval all");
  }
}
