package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {
  @TempDir Path folder;
  private final TestShell shell = new TestShell(new AuditCommand());

  private String out() {
    return folder.resolve("out").toString();
  }

  @Test
  void oneChartIsAudited() throws IOException {
    String chart =
        OneNoteChart.in(folder, "GI: KUB with pneumatosis, NEC IIA. Continue feeds 12 mL q3h.");
    assertThat(shell.run("audit", chart, "--out", out(), "--jurisdiction", "us")).isZero();
    assertThat(shell.out()).contains("1 stays counted");
    var json = JsonMapper.shared().readTree(folder.resolve("out/audit.json").toFile());
    assertThat(json.path("stays").intValue()).isEqualTo(1);
    assertThat(json.path("command").stringValue())
        .startsWith("vernix audit ")
        .contains("--jurisdiction us");
    assertThat(folder.resolve("out/audit.html")).exists();
    assertThat(folder.resolve("out/deviations.csv")).exists();
  }

  @Test
  void aFolderWithoutChartsIsBadInput() {
    assertThat(shell.run("audit", folder.toString(), "--out", out())).isEqualTo(2);
    assertThat(shell.err()).contains("no chart in it");
  }

  @Test
  void unitsThatCannotBeReadAreBadInput() throws IOException {
    String chart = OneNoteChart.in(folder, "GI: feeds.");
    assertThat(shell.run("audit", chart, "--out", out(), "--units", "none.csv")).isEqualTo(2);
    assertThat(shell.err()).contains("none.csv", "unit,level,jurisdiction");
  }

  @Test
  void noThreadsAreBadInput() throws IOException {
    String chart = OneNoteChart.in(folder, "GI: feeds.");
    assertThat(shell.run("audit", chart, "--out", out(), "--threads", "none")).isEqualTo(2);
  }
}
