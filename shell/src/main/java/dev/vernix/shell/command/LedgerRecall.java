package dev.vernix.shell.command;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.vernix.corpus.Ledger;
import dev.vernix.prompts.EngineException;
import dev.vernix.prompts.recall.Recall;
import dev.vernix.prompts.recall.Recall.Recalled;
import dev.vernix.shell.engine.ConsoleProgress;
import dev.vernix.shell.engine.Engine;
import dev.vernix.shell.engine.EngineChoice;
import dev.vernix.shell.engine.Engines;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** {@code ledger --recall}: the ledger, and what a model pointed at besides. */
final class LedgerRecall {
  private static final double NANOS = 1e9;

  /** Where the model comes from; tests script one. */
  interface Source {
    /**
     * Asks it, then prints.
     *
     * @param print takes the ledger with the proposals made until it ended, once
     * @return the failure of the engine, to be told after the ledger
     */
    Optional<CommandError> recall(
        Ledger ledger, Invocation given, Console console, Consumer<Ledger> print);
  }

  private LedgerRecall() {}

  /** With the engine and model that the command names. */
  static Optional<CommandError> onEngine(
      Ledger ledger, Invocation given, Console console, Consumer<Ledger> print) {
    var progress = new ConsoleProgress(console.err(), System.console() != null);
    Engine opened;
    try {
      opened =
          Engines.of(System.getenv())
              .open(
                  EngineChoice.of(given.choice("engine")),
                  given.value("model").orElse(null),
                  progress);
    } catch (EngineException e) {
      print.accept(ledger);
      return Optional.of(failed(e));
    }
    // The ledger is printed before the interruption is over, or Ctrl-C would lose it.
    try (Engine engine = opened;
        Interruption interruption = Interruption.watch()) {
      engine.remarks().forEach(r -> say(console, r));
      if (engine.streaming().isEmpty()) {
        print.accept(ledger);
        return Optional.empty();
      }
      String named = engine.model() + " on " + engine.name();
      return ask(ledger, engine.streaming().get(), named, console, interruption::asked, print);
    }
  }

  static Optional<CommandError> ask(
      Ledger ledger,
      StreamingChatModel model,
      String named,
      Console console,
      BooleanSupplier stop,
      Consumer<Ledger> print) {
    var recall = new Recall(ledger);
    say(
        console,
        named
            + " is asked about "
            + recall.notes()
            + " of "
            + ledger.chart().notes().size()
            + " notes; Ctrl-C keeps what is done");
    Recalled[] latest = {recall.none()};
    Optional<CommandError> failure = Optional.empty();
    long began = System.nanoTime();
    try {
      latest[0] = recall.ask(model, r -> latest[0] = r, stop);
    } catch (EngineException e) {
      failure = Optional.of(failed(e));
    }
    say(console, figures(latest[0], (System.nanoTime() - began) / NANOS));
    print.accept(latest[0].ledger());
    return failure;
  }

  private static String figures(Recalled r, double seconds) {
    return String.format(
        java.util.Locale.ROOT,
        "recall: %d proposals of the model from %d notes in %.1f s; it also pointed at %d lines"
            + " already read and %d that are not there; %d lines of its answers not understood",
        r.proposals().size(),
        r.notes(),
        seconds,
        r.alreadyRead(),
        r.notThere(),
        r.notUnderstood());
  }

  private static CommandError failed(EngineException e) {
    return CommandError.engineFailed(
        e.what(), e.where(), e.todo() + " The ledger of the rules was printed whole.");
  }

  private static void say(Console console, String line) {
    console.err().println(line);
    console.err().flush();
  }
}
