package dev.vernix.shell.command;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
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
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** {@code check --engine}: plan items that no rule covers, beside guideline passages. */
final class CheckBeyond {
  /** So many passages are looked through for each item. */
  private static final int PASSAGES = 12;

  private CheckBeyond() {}

  /** Where the model and the passages come from; tests script them. */
  interface Source {
    /**
     * The report with what a model said.
     *
     * @param report of the rules, which is on disk already
     */
    Report ask(Report report, Reading reading, Invocation given, Console console, Path out);
  }

  /** With the engine and model that the command names. */
  static Report onEngine(
      Report report, Reading reading, Invocation given, Console console, Path out) {
    var choice = EngineChoice.of(given.choice("engine"));
    if (choice == EngineChoice.NONE) {
      return report;
    }
    var guidelines = new Guidelines(System.getenv());
    var progress = new ConsoleProgress(console.err(), System.console() != null);
    try (PassageSearcher searcher = guidelines.open().open();
        Engine engine =
            Engines.of(System.getenv()).open(choice, given.value("model").orElse(null), progress);
        Interruption interruption = Interruption.watch()) {
      engine.remarks().forEach(console.err()::println);
      if (engine.chat().isEmpty()) {
        return report;
      }
      var passages =
          new GuidelineRetriever(
              searcher, guidelines.model(console).orElse(null), PASSAGES, SearchFilter.NONE);
      return ask(
          report,
          reading,
          engine.chat().get(),
          engine.model(),
          passages,
          console,
          interruption::asked);
    } catch (EngineException e) {
      throw failed(e, out);
    }
  }

  /** Asks; an interruption keeps what is done. */
  static Report ask(
      Report report,
      Reading reading,
      ChatModel model,
      String name,
      ContentRetriever passages,
      Console console,
      BooleanSupplier stop) {
    var counted = new CountProgress[1];
    ModelFindings said =
        new BeyondRules(model, name, passages, Library.standard())
            .ask(
                reading,
                report.findings(),
                m -> {
                  var progress =
                      Optional.ofNullable(counted[0])
                          .orElseGet(
                              () -> CountProgress.of("asked beyond the rules:", console.err()));
                  counted[0] = progress;
                  progress.at(m.asked(), m.pairs());
                },
                stop);
    return report.with(said);
  }

  static CommandError failed(EngineException e, Path out) {
    return CommandError.engineFailed(
        e.what(), e.where(), e.todo() + " What the rules found is kept in " + out + ".");
  }
}
