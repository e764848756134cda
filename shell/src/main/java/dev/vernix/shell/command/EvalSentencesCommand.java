package dev.vernix.shell.command;

import dev.vernix.evals.boundary.BoundaryCase;
import dev.vernix.evals.boundary.BoundaryFile;
import dev.vernix.evals.boundary.BoundaryReport;
import dev.vernix.evals.boundary.BoundaryScore;
import dev.vernix.evals.boundary.BoundaryScorer;
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

/**
 * {@code vernix eval sentences FILE}: the sentence splitter alone on texts with known sentences.
 */
final class EvalSentencesCommand extends ShellCommand {
  EvalSentencesCommand() {
    super(
        Usage.of("eval sentences", "Score where sentences end on texts whose sentences are known")
            .taking(
                Operand.path("FILE", "text, tab, sentences joined by ||; or one sentence a line"))
            .with(
                Option.flag("misses", "also print every case that was split wrongly"),
                Option.flag("untimed", "do not measure the speed"),
                Option.choice("format", "how to print it", List.of("text", "json"))));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    Path file = given.path(0);
    List<BoundaryCase> cases = read(file);
    BoundaryScore score =
        given.has("untimed") ? BoundaryScorer.score(cases) : BoundaryScorer.timed(cases);
    String name = String.valueOf(file.getFileName());
    console
        .out()
        .println(
            (given.choice("format").equals("json")
                    ? BoundaryReport.json(name, score, given.has("misses"))
                    : BoundaryReport.text(name, score, given.has("misses")))
                .stripTrailing());
    return Outcome.DONE;
  }

  private static List<BoundaryCase> read(Path file) throws IOException {
    try {
      return BoundaryFile.read(file);
    } catch (LabelException e) {
      throw CommandError.badInput(e.what(), e.where(), e.todo());
    }
  }
}
