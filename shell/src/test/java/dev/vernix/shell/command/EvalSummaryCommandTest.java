package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EvalSummaryCommandTest {
  private static final String CHART =
      Path.of(System.getProperty("vernix.root", "..")).resolve("corpus/charts/eos-35w").toString();

  private final TestShell shell = new TestShell(new EvalSummaryCommand());

  @Test
  void theDraftIsMeasured() {
    assertThat(shell.run("eval", "summary", "--charts", CHART)).isZero();
    assertThat(shell.out()).contains("eos-35w: 23 notes", "draft on disk, warm median");
  }

  @Test
  void jsonIsJsonAlone() {
    assertThat(shell.run("eval", "summary", "--charts", CHART, "--json")).isZero();
    var figures = JsonMapper.shared().readTree(shell.out());
    assertThat(figures.get(0).path("draft").path("unsupported").intValue()).isZero();
  }

  @Test
  void theObviousWayNeedsAModel() {
    assertThat(shell.run("eval", "summary", "--charts", CHART, "--obvious")).isEqualTo(2);
    assertThat(shell.err()).contains("--engine");
  }

  @Test
  void aLimitInWordsIsBadInput() {
    assertThat(shell.run("eval", "summary", "--limit", "soon")).isEqualTo(2);
    assertThat(shell.err()).contains("not a number of seconds");
  }
}
