package dev.vernix.shell.command;

import dev.vernix.evals.family.FamilyEval;
import dev.vernix.evals.family.FamilyReport;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code vernix eval family}: what handouts keep and what they must not hold, beside the bars. */
final class EvalFamilyCommand extends ShellCommand {
  EvalFamilyCommand() {
    super(
        Usage.of("eval family", "Measure handouts in every language on charts and simulated stays")
            .with(
                Option.word("stays", "N", "simulated stays (default: 200)"),
                Option.word("seed", "N", "seed of the first (default: 1)"),
                Option.flag("misses", "list everything that went wrong")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    if (!Files.isDirectory(Path.of("corpus/charts"))) {
      throw CommandError.badInput(
          "no such folder", "corpus/charts", "Run it in the project's folder.");
    }
    var score =
        FamilyEval.run(
            Path.of(""), (int) Numbers.whole(given, "stays", 200), Numbers.whole(given, "seed", 1));
    console.out().print(FamilyReport.text(score, given.has("misses")));
    return score.met() ? Outcome.DONE : Outcome.NEEDS_A_PERSON;
  }
}
