package dev.vernix.shell.command;

import dev.vernix.evals.compare.Comparison;
import dev.vernix.evals.compare.ComparisonText;
import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.result.ResultJson;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;

/** {@code vernix eval compare A B}: what got worse from one set of results to another. */
final class EvalCompareCommand extends ShellCommand {
  EvalCompareCommand() {
    super(
        Usage.of("eval compare", "Compare results of two runs, regressions first")
            .taking(
                Operand.path("A", "results before: a file or folder of vernix eval"),
                Operand.path("B", "results after"))
            .with(Option.word("seed", "N", "seed of the bootstrap (default: 1)")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    try {
      var comparison =
          Comparison.of(
              ResultJson.all(given.path(0)),
              ResultJson.all(given.path(1)),
              Numbers.whole(given, "seed", 1));
      console.out().print(ComparisonText.write(comparison));
      return comparison.regressed() ? Outcome.NEEDS_A_PERSON : Outcome.DONE;
    } catch (LabelException e) {
      throw CommandError.badInput(e.what(), e.where(), e.todo());
    }
  }
}
