package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import org.junit.jupiter.api.Test;

class EvalLedgerCommandTest {
  private final TestShell shell = new TestShell(new EvalLedgerCommand());

  @Test
  void outsideTheProjectItSaysWhereToRunIt() {
    assertThat(shell.run("eval", "ledger")).isEqualTo(2);
    assertThat(shell.err()).contains("no such folder", "project's folder");
  }

  @Test
  void anotherFormatIsBadInput() {
    assertThat(shell.run("eval", "ledger", "--format", "xml")).isEqualTo(2);
    assertThat(shell.err()).contains("xml");
  }
}
