package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalSimulateCommandTest {
  private final TestShell shell = new TestShell(new EvalSimulateCommand());
  @TempDir Path dir;

  @Test
  void writesChartsWithTheirGold() {
    String out = dir.toString();
    assertThat(
            shell.run(
                "eval",
                "simulate",
                "--stays",
                "2",
                "--seed",
                "5",
                "--faults",
                "pending",
                "--out",
                out))
        .isZero();
    assertThat(dir.resolve("SIM-5/chart/patient.yaml")).exists();
    assertThat(dir.resolve("SIM-6/truth.jsonl")).content().contains("\"fault\":\"pending\"");
  }

  @Test
  void anErrorThatThereIsNotIsBadInput() {
    assertThat(shell.run("eval", "simulate", "--faults", "typo")).isEqualTo(2);
    assertThat(shell.err()).contains("no such error", "tenfold-dose");
  }

  @Test
  void aNumberInWordsIsBadInput() {
    assertThat(shell.run("eval", "simulate", "--stays", "many")).isEqualTo(2);
    assertThat(shell.err()).contains("--stays many");
  }
}
