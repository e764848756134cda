package dev.vernix.shell.command;

import dev.vernix.evals.guideline.BeyondEval;
import dev.vernix.evals.guideline.JudgedPair;
import dev.vernix.prompts.EngineException;
import dev.vernix.shell.engine.ConsoleProgress;
import dev.vernix.shell.engine.Engine;
import dev.vernix.shell.engine.EngineChoice;
import dev.vernix.shell.engine.Engines;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code vernix eval beyond [FILE]}: a model's judgements against labelled pairs. */
final class EvalBeyondCommand extends ShellCommand {
  private static final Path PAIRS = Path.of("evals/beyond/pairs.yaml");

  EvalBeyondCommand() {
    super(
        Usage.of("eval beyond", "Score a model that holds plan items against guideline passages")
            .taking(Operand.path("FILE", "labelled pairs (default: the project's)").orNone())
            .with(
                Option.choice(
                    "engine", "what runs the model", List.of("auto", "ollama", "embedded")),
                Option.word("model", "NAME", "which model, as model list names it")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    var pairs = read(given.operands().isEmpty() ? PAIRS : given.path(0));
    var progress = new ConsoleProgress(console.err(), System.console() != null);
    try (Engine engine =
            Engines.of(System.getenv())
                .open(
                    EngineChoice.of(given.choice("engine")),
                    given.value("model").orElse(null),
                    progress);
        Interruption interruption = Interruption.watch()) {
      engine.remarks().forEach(console.err()::println);
      var model =
          engine
              .chat()
              .orElseThrow(
                  () ->
                      CommandError.engineFailed(
                          "no model to ask", "--engine", "Run: vernix doctor."));
      var count = CountProgress.of("pairs:", console.err());
      console.out().println(engine.model() + " on " + engine.name());
      BeyondEval.run(model, pairs, n -> count.at(n, pairs.size()), interruption::asked)
          .forEach(console.out()::println);
      console.out().flush();
    } catch (EngineException e) {
      throw CommandError.engineFailed(e.what(), e.where(), e.todo());
    }
    return Outcome.DONE;
  }

  private static List<JudgedPair> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw CommandError.badInput("no such file", file.toString(), "Check the path.");
    }
    try {
      return JudgedPair.read(Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw CommandError.badInput(
          String.valueOf(e.getMessage()), file.toString(), "Write it as evals/beyond/pairs.yaml.");
    }
  }
}
