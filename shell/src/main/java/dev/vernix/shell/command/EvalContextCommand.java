package dev.vernix.shell.command;

import dev.vernix.evals.context.ContextReport;
import dev.vernix.evals.context.ContextScore;
import dev.vernix.evals.context.ContextScorer;
import dev.vernix.evals.context.TargetFile;
import dev.vernix.evals.label.LabelException;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code vernix eval context FILE}: the context machine alone on labelled sentences. */
final class EvalContextCommand extends ShellCommand {
  EvalContextCommand() {
    super(
        Usage.of("eval context", "Score negation, possibility, history and experiencer on labels")
            .taking(
                Operand.path(
                    "FILE",
                    "tab-separated: sentence, first, last, negated, possible, historical,"
                        + " experiencer"))
            .with(
                Option.flag("misses", "also print every sentence that was read wrongly"),
                Option.flag("untimed", "do not measure the speed"),
                Option.choice("format", "how to print it", List.of("text", "json"))));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    Path file = given.path(0);
    TargetFile labels = read(file);
    if (labels.inclusive()) {
      console.err().println("the last character is taken as part of the target");
    }
    ContextScore score =
        given.has("untimed")
            ? ContextScorer.score(labels.targets())
            : ContextScorer.timed(labels.targets());
    String name = String.valueOf(file.getFileName());
    console
        .out()
        .println(
            (given.choice("format").equals("json")
                    ? ContextReport.json(name, score, given.has("misses"))
                    : ContextReport.text(name, score, given.has("misses")))
                .stripTrailing());
    return Outcome.DONE;
  }

  private static TargetFile read(Path file) throws IOException {
    try {
      return TargetFile.read(file);
    } catch (LabelException e) {
      throw CommandError.badInput(e.what(), e.where(), e.todo());
    }
  }
}
