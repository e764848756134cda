package dev.vernix.shell.command;

import dev.vernix.evals.cohort.AuditEval;
import dev.vernix.evals.cohort.AuditEvalText;
import dev.vernix.evals.simulator.Simulator;
import dev.vernix.evals.simulator.StayFiles;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Path;

/** {@code vernix eval audit}: numerators and denominators against stays whose plans are known. */
final class EvalAuditCommand extends ShellCommand {
  EvalAuditCommand() {
    super(
        Usage.of("eval audit", "Audit simulated stays whose concordance is known")
            .with(
                Option.word("stays", "N", "how many (default: 100)"),
                Option.word("seed", "N", "seed of the first (default: 1)"),
                Option.flag("misses", "list every stay that differs"),
                Option.path(
                    "out",
                    "DIR",
                    "only write the charts with their truth there, for vernix audit")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    long stays = Numbers.whole(given, "stays", 100);
    long seed = Numbers.whole(given, "seed", 1);
    var out = given.pathOption("out");
    return out.isPresent()
        ? write(out.get(), stays, seed, console)
        : measure(given, stays, seed, console);
  }

  private static Outcome measure(Invocation given, long stays, long seed, Console console) {
    var progress = CountProgress.of("audited", console.err());
    int threads = Runtime.getRuntime().availableProcessors();
    try (var interruption = Interruption.watch()) {
      var eval = AuditEval.run(stays, seed, threads, progress::at, interruption::asked);
      AuditEvalText.lines(eval, given.has("misses")).forEach(console.out()::println);
      console.out().flush();
      return eval.exact() ? Outcome.DONE : Outcome.NEEDS_A_PERSON;
    }
  }

  private static Outcome write(Path out, long stays, long seed, Console console)
      throws IOException {
    var progress = CountProgress.of("written", console.err());
    for (long i = 0; i < stays; i++) {
      if (Thread.interrupted()) {
        return Outcome.NEEDS_A_PERSON;
      }
      StayFiles.write(Simulator.practised(seed + i), out);
      progress.at(i + 1, stays);
    }
    console.out().println("Charts are in " + out);
    console.out().flush();
    return Outcome.DONE;
  }
}
