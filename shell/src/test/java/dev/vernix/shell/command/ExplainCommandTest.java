package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String CHART =
      Path.of(System.getProperty("vernix.root", "..")).resolve("corpus/charts/eos-35w").toString();

  private final TestShell shell = new TestShell(new ExplainCommand());

  @TempDir Path out;

  @Test
  void writesAHandoutAndSaysWhatIsWithheld() {
    assertThat(shell.run("explain", CHART, "--out", out.toString(), "--format", "md,html,json"))
        .isZero();
    assertThat(shell.out()).contains("withheld: confidential", "reading grade", "DRAFT");
    assertThat(out.resolve("handout.md")).content().contains("400 units", "100.4 °F");
    assertThat(out.resolve("handout.json")).content().contains("summarySentence");
    assertThat(out.resolve("handout.md")).content().doesNotContainIgnoringCase("toxicology");
  }

  @Test
  void checksAnEditedHandout() throws IOException {
    shell.run("explain", CHART, "--out", out.toString(), "--format", "md");
    Path file = out.resolve("handout.md");
    assertThat(shell.run("explain", CHART, "--check", file.toString())).isZero();
    Files.writeString(file, Files.readString(file).replace("400 units", "4000 units"));
    assertThat(shell.run("explain", CHART, "--check", file.toString())).isEqualTo(1);
    assertThat(shell.out()).contains("figure");
  }

  @Test
  void explainsOneCondition() {
    assertThat(
            shell.run(
                "explain",
                CHART,
                "jaundice",
                "--for",
                "condition",
                "--lang",
                "es",
                "--format",
                "md",
                "--out",
                out.toString()))
        .isZero();
    assertThat(out.resolve("handout.md")).content().contains("ictericia");
  }

  @Test
  void badInputIsOneLine() {
    assertThat(shell.run("explain", CHART, "--lang", "tlh")).isEqualTo(2);
    assertThat(shell.run("explain", CHART, "--allow", "everything")).isEqualTo(2);
    assertThat(shell.run("explain", CHART, "flu", "--for", "condition")).isEqualTo(2);
    assertThat(shell.run("explain", CHART, "--for", "update", "--since", "May")).isEqualTo(2);
    assertThat(shell.run("explain", CHART, "--check", "no-such-file.md")).isEqualTo(2);
    assertThat(shell.run("explain", "no-such-chart")).isEqualTo(2);
  }

  @Test
  void afterADeathNothingIsWrittenAndItSaysWhy(@TempDir Path chart) throws IOException {
    Files.writeString(
        chart.resolve("patient.yaml"),
        "id: T\nname: A B\nsex: male\nborn: 2026-03-02T04:12\ngestation: 24w3d\n");
    Files.createDirectory(chart.resolve("notes"));
    Files.writeString(
        chart.resolve("notes/001-progress.md"),
        "---\ntime: 2026-03-05T10:00\ntype: progress\nauthor: A\n---\n"
            + "Infant died on 3/5 at 09:10 in mother's arms. Time of death 0910.\n");
    assertThat(shell.run("explain", chart.toString(), "--out", out.toString())).isEqualTo(1);
    assertThat(shell.out()).contains("no handout is written");
    assertThat(out).isEmptyDirectory();
  }
}
