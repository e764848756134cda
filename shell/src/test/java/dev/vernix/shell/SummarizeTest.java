package dev.vernix.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as a user starts it, without a model. */
class SummarizeTest {
  private static final String CHART = "../corpus/charts/eos-35w";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... args) {
    return Vernix.run(args, new Console(new PrintWriter(out), new PrintWriter(err)));
  }

  @Test
  void writesEveryFormat() {
    assertThat(run("summarize", CHART, "--engine", "none", "--out", folder.toString())).isZero();
    for (String file :
        new String[] {
          "summary.json", "summary.md", "summary.html", "summary.pdf", "ledger.jsonl"
        }) {
      assertThat(folder.resolve(file)).isNotEmptyFile();
    }
    assertThat(out.toString()).contains("DRAFT, not signed");
  }

  @Test
  void anOutputFolderThatIsAFileIsOneLineAndCodeTwo() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "x");
    assertThat(run("summarize", CHART, "--engine", "none", "--out", file.toString())).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1).first().asString().contains("taken");
    assertThat(err.toString()).doesNotContain("fault of Vernix").doesNotContain("\tat ");
  }

  @Test
  void aChartThatIsNotThereIsOneLineAndCodeTwo() {
    assertThat(run("summarize", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void theLedgerIsPrintedAsJsonLinesAndNothingElse() {
    assertThat(run("ledger", CHART, "--system", "gi", "--format", "jsonl")).isZero();
    assertThat(out.toString().lines())
        .isNotEmpty()
        .allSatisfy(l -> assertThat(l).startsWith("{\"id\":\"F").contains("\"system\":\"gi\""));
  }

  @Test
  void anUnknownSystemNamesThoseThereAre() {
    assertThat(run("ledger", CHART, "--system", "zzz")).isEqualTo(2);
    assertThat(err.toString()).contains("zzz", "respiratory");
  }
}
