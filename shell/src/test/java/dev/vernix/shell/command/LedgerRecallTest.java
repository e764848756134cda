package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.vernix.prompts.EngineException;
import dev.vernix.prompts.testing.ScriptedChatModel;
import dev.vernix.shell.line.TestShell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LedgerRecallTest {
  private static final String CHART =
      Path.of(System.getProperty("vernix.root", "..")).resolve("corpus/charts/eos-35w").toString();

  private static TestShell shell(StreamingChatModel model) {
    return new TestShell(
        new LedgerCommand(
            (ledger, given, console, print) ->
                LedgerRecall.ask(ledger, model, "a model", console, () -> false, print)));
  }

  private static long rows(TestShell shell, String... words) {
    shell.run(words);
    return shell.out().lines().count();
  }

  private static long rules() {
    return rows(new TestShell(new LedgerCommand()), "ledger", CHART, "--format", "jsonl");
  }

  @Test
  void proposalsStandBesideTheFactsAndAreCountedApart() {
    var everything = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      everything.append('L').append(i).append('\n');
    }
    var shell = shell(ScriptedChatModel.answering(r -> everything.toString()));
    assertThat(shell.run("ledger", CHART, "--recall", "--format", "jsonl")).isZero();
    long proposals =
        shell.out().lines().filter(l -> l.contains("\"concept\":\"model-proposal\"")).count();
    assertThat(proposals).isPositive();
    assertThat(shell.out().lines().count()).isEqualTo(rules() + proposals);
    assertThat(shell.err()).contains("recall: " + proposals + " proposals of the model");
  }

  @Test
  void anEngineThatFailsLeavesTheLedgerAndCodeThree() {
    var model =
        ScriptedChatModel.answering(
            r -> {
              throw new EngineException("the model stopped answering", "here", "Run it again.");
            });
    var shell = shell(model);
    assertThat(shell.run("ledger", CHART, "--recall", "--format", "jsonl")).isEqualTo(3);
    assertThat(shell.out().lines().count()).isEqualTo(rules());
    assertThat(shell.err()).contains("the model stopped answering").doesNotContain("\tat ");
  }

  @Test
  void withoutRecallNoModelIsAsked() {
    var model = ScriptedChatModel.of();
    assertThat(shell(model).run("ledger", CHART)).isZero();
    assertThat(model.requests()).isEmpty();
  }

  @Test
  void anEngineWithoutRecallIsAMistake() {
    var shell = shell(ScriptedChatModel.of());
    assertThat(shell.run("ledger", CHART, "--engine", "ollama")).isEqualTo(2);
    assertThat(shell.err()).contains("--engine", "--recall");
  }
}
