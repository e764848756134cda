package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalAuditCommandTest {
  @TempDir Path folder;
  private final TestShell shell = new TestShell(new EvalAuditCommand());

  @Test
  void chartsAreWrittenWithTheirTruth() {
    assertThat(shell.run("eval", "audit", "--stays", "2", "--out", folder.toString())).isZero();
    assertThat(folder.resolve("SIM-2/chart/patient.yaml")).exists();
    assertThat(folder.resolve("SIM-1/truth.jsonl"))
        .content()
        .contains("\"judged\"", "\"measured\"");
  }

  @Test
  void trueAndMeasuredStandBesideEachOther() {
    shell.run("eval", "audit", "--stays", "1", "--seed", "2");
    assertThat(shell.out()).contains("true", "measured", "ACOG814-DCC", "antibiotic-days");
  }

  @Test
  void whatIsNoNumberIsBadInput() {
    assertThat(shell.run("eval", "audit", "--stays", "many")).isEqualTo(2);
  }
}
