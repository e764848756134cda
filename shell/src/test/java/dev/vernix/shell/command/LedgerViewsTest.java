package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LedgerViewsTest {
  private static final String CHART =
      Path.of(System.getProperty("vernix.root", "..")).resolve("corpus/charts/nec-27w").toString();

  private final TestShell shell = new TestShell(new LedgerCommand());

  @Test
  void episodesStandWithWhatTheyAreMadeOf() {
    assertThat(shell.run("ledger", CHART, "--episode", "--system", "resp")).isZero();
    assertThat(shell.out())
        .contains("respiratory-support-episode", "      from F")
        .doesNotContain("antibiotic");
  }

  @Test
  void episodesAsJsonLinesAreTheWorkedOutFacts() {
    assertThat(shell.run("ledger", CHART, "--episode", "--format", "jsonl")).isZero();
    assertThat(shell.out().lines())
        .isNotEmpty()
        .allSatisfy(l -> assertThat(l).contains("\"derivedFrom\":[\"F"));
  }

  @Test
  void theTimelineIsDrawn() {
    assertThat(shell.run("ledger", CHART, "--timeline")).isZero();
    assertThat(shell.out()).contains("day of life (DOL)", "caffeine citrate        |=");
  }

  @Test
  void scoresThatLackAnInputAreListed() {
    assertThat(shell.run("ledger", CHART, "--scores")).isZero();
    assertThat(shell.out())
        .contains("modified Bell stage IIA", "Not computed", "SNAPPE-II (Richardson 2001)");
  }
}
