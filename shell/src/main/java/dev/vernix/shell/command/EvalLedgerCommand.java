package dev.vernix.shell.command;

import dev.vernix.evals.ledger.LedgerEval;
import dev.vernix.evals.ledger.LedgerReport;
import dev.vernix.evals.ledger.ReadingSpeed;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code vernix eval ledger}: how well charts are read, beside the bars. */
final class EvalLedgerCommand extends ShellCommand {
  private static final Path SENTENCES = Path.of("evals/gold/sentences");

  EvalLedgerCommand() {
    super(
        Usage.of("eval ledger", "Measure the reading of charts on gold and simulated stays")
            .with(
                Option.word("stays", "N", "simulated stays to read (default: 40)"),
                Option.word("seed", "N", "seed of the first (default: 1)"),
                Option.flag("misses", "list every wrong answer"),
                Option.flag("speed", "also measure time and memory"),
                Option.choice("format", "how to print it", List.of("table", "json"))));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    if (!Files.isDirectory(SENTENCES)) {
      throw CommandError.badInput(
          "no such folder", SENTENCES.toString(), "Run it in the project's folder.");
    }
    int stays = (int) Numbers.whole(given, "stays", 40);
    console.err().println("reading " + stays + " simulated stays");
    console.err().flush();
    var score = LedgerEval.run(Path.of(""), stays, Numbers.whole(given, "seed", 1));
    var speed = given.has("speed") ? ReadingSpeed.measure() : null;
    boolean misses = given.has("misses");
    console
        .out()
        .print(
            given.choice("format").equals("json")
                ? LedgerReport.json(score, speed, misses)
                : LedgerReport.text(score, speed, misses));
    return LedgerReport.met(score) ? Outcome.DONE : Outcome.NEEDS_A_PERSON;
  }
}
