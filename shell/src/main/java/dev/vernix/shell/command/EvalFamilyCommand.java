package dev.vernix.shell.command;

import dev.vernix.evals.family.FamilyEval;
import dev.vernix.evals.family.FamilyModel;
import dev.vernix.evals.family.FamilyReport;
import dev.vernix.evals.family.FamilySpeed;
import dev.vernix.prompts.EngineException;
import dev.vernix.shell.engine.ConsoleProgress;
import dev.vernix.shell.engine.Engine;
import dev.vernix.shell.engine.EngineChoice;
import dev.vernix.shell.engine.Engines;
import dev.vernix.shell.engine.FontFetcher;
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

/** {@code vernix eval family}: what handouts keep and what they must not hold, beside the bars. */
final class EvalFamilyCommand extends ShellCommand {
  EvalFamilyCommand() {
    super(
        Usage.of("eval family", "Measure handouts in every language on charts and simulated stays")
            .with(
                Option.word("stays", "N", "simulated stays (default: 200)"),
                Option.word("seed", "N", "seed of the first (default: 1)"),
                Option.word("pdf", "N", "also write N handouts with PDF and time them"),
                Option.choice(
                    "engine",
                    "also ask a real model for the connecting sentences",
                    List.of("none", "ollama", "embedded")),
                Option.word("model", "NAME", "which model, as model list names it"),
                Option.flag("misses", "list everything that went wrong")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    if (!Files.isDirectory(Path.of("corpus/charts"))) {
      throw CommandError.badInput(
          "no such folder", "corpus/charts", "Run it in the project's folder.");
    }
    var score =
        FamilyEval.run(
            Path.of(""), (int) Numbers.whole(given, "stays", 200), Numbers.whole(given, "seed", 1));
    console.out().print(FamilyReport.text(score, given.has("misses")));
    long pdfs = Numbers.whole(given, "pdf", 0);
    if (pdfs > 0) {
      FontFetcher.korean(line -> console.err().println(line));
      console.out().print(FamilySpeed.run(Path.of(""), (int) pdfs).text());
    }
    return score.met() && clean(given, console) ? Outcome.DONE : Outcome.NEEDS_A_PERSON;
  }

  /** Whether a real model, if one is asked for, got nothing forbidden past the gate. */
  private static boolean clean(Invocation given, Console console) {
    var choice = EngineChoice.of(given.choice("engine"));
    if (choice == EngineChoice.NONE) {
      return true;
    }
    var progress = new ConsoleProgress(console.err(), System.console() != null);
    try (Engine engine =
        Engines.of(System.getenv()).open(choice, given.value("model").orElse(null), progress)) {
      var figures = FamilyModel.run(Path.of(""), engine.streaming().orElseThrow());
      console.out().print(engine.model() + ": " + figures.text());
      return figures.forbidden() == 0;
    } catch (EngineException e) {
      throw CommandError.engineFailed(e.what(), e.where(), e.todo());
    }
  }
}
