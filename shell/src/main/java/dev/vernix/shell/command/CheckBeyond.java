package dev.vernix.shell.command;

import dev.vernix.guideline.beyond.BeyondRules;
import dev.vernix.guideline.beyond.ModelFindings;
import dev.vernix.guideline.index.GuidelineRetriever;
import dev.vernix.guideline.index.PassageSearcher;
import dev.vernix.guideline.index.SearchFilter;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.report.Report;
import dev.vernix.guideline.state.Reading;
import dev.vernix.prompts.EngineException;
import dev.vernix.shell.engine.ConsoleProgress;
import dev.vernix.shell.engine.Engine;
import dev.vernix.shell.engine.EngineChoice;
import dev.vernix.shell.engine.Engines;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** {@code check --engine}: plan items that no rule covers, beside guideline passages. */
final class CheckBeyond {
  /** So many passages are looked through for each item. */
  private static final int PASSAGES = 12;

  private CheckBeyond() {}

  /** Where the model and the passages come from; tests script them. */
  interface Source {
    /**
     * Asks a model about what the rules left.
     *
     * @param keep takes the report with what the model said, also where it was stopped or failed
     */
    void ask(Job job, Console console, Consumer<Report> keep);
  }

  /**
   * What there is to ask.
   *
   * @param report of the rules, which is on disk already
   * @param out where
   */
  record Job(Report report, Reading reading, Invocation given, Path out) {}

  /** With the engine and model that the command names. */
  static void onEngine(Job job, Console console, Consumer<Report> keep) {
    var choice = EngineChoice.of(job.given.choice("engine"));
    if (choice == EngineChoice.NONE) {
      return;
    }
    var guidelines = new Guidelines(System.getenv());
    var progress = new ConsoleProgress(console.err(), System.console() != null);
    // What was said is kept before the interruption is over, or Ctrl-C would lose it.
    try (PassageSearcher searcher = guidelines.open().open();
        Engine engine =
            Engines.of(System.getenv())
                .open(choice, job.given.value("model").orElse(null), progress);
        Interruption interruption = Interruption.watch()) {
      engine.remarks().forEach(console.err()::println);
      if (engine.chat().isEmpty()) {
        return;
      }
      var passages =
          new GuidelineRetriever(
              searcher, guidelines.model(console).orElse(null), PASSAGES, SearchFilter.NONE);
      var rules =
          new BeyondRules(engine.chat().get(), engine.model(), passages, Library.standard());
      ask(job, rules, console, interruption::asked, keep);
    } catch (EngineException e) {
      throw failed(e, job.out);
    }
  }

  /** Asks; an interruption or a failure keeps what is done. */
  static void ask(
      Job job, BeyondRules rules, Console console, BooleanSupplier stop, Consumer<Report> keep) {
    var progress = CountProgress.of("asked beyond the rules:", console.err());
    var latest = new AtomicReference<>(ModelFindings.NONE);
    try {
      rules.ask(
          job.reading,
          job.report.findings(),
          m -> {
            latest.set(m);
            if (m.pairs() > 0) {
              progress.at(m.asked(), m.pairs());
            }
          },
          stop);
    } catch (EngineException e) {
      // Where the user stopped it, a server that goes down with it is no failure.
      if (!stop.getAsBoolean()) {
        throw failed(e, job.out);
      }
    } finally {
      keep.accept(job.report.with(latest.get()));
    }
  }

  private static CommandError failed(EngineException e, Path out) {
    return CommandError.engineFailed(
        e.what(), e.where(), e.todo() + " What the rules found is kept in " + out + ".");
  }
}
