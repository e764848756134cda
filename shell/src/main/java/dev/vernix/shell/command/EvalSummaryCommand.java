package dev.vernix.shell.command;

import dev.vernix.evals.bench.BenchModel;
import dev.vernix.evals.bench.BenchReport;
import dev.vernix.evals.bench.ChartFigures;
import dev.vernix.evals.bench.Goldset;
import dev.vernix.evals.bench.MainJobBench;
import dev.vernix.evals.bench.VernixJob;
import dev.vernix.shell.engine.CallTiming;
import dev.vernix.shell.engine.ConsoleProgress;
import dev.vernix.shell.engine.Engine;
import dev.vernix.shell.engine.EngineChoice;
import dev.vernix.shell.engine.Engines;
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
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code vernix eval summary}: speed, gold facts stated and statements without support. */
final class EvalSummaryCommand extends ShellCommand {
  private static final Path CHARTS = Path.of("corpus/charts");
  private static final Path GOLD = Path.of("evals/gold");
  private static final int REPEATS = 9;

  EvalSummaryCommand() {
    super(
        Usage.of("eval summary", "Measure the summary on charts with gold facts")
            .with(
                Option.path("charts", "DIR[,DIR]", "chart folders (default: all in corpus/charts)"),
                Option.choice(
                    "engine", "what phrases the sentences", List.of("none", "embedded", "ollama")),
                Option.word("model", "NAME", "which model, as model list names it"),
                Option.flag("obvious", "also ask the model for the whole stay at once"),
                Option.word(
                    "limit", "SECONDS", "stop the obvious way after so long (default: 900)"),
                Option.flag("json", "print JSON and nothing else")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    var figures = new ArrayList<ChartFigures>();
    var bench =
        new MainJobBench(
            VernixJob.draft(LocalDateTime.now(ZoneId.systemDefault())),
            REPEATS,
            Duration.ofSeconds(seconds(given.value("limit").orElse("900"))));
    var progress = new ConsoleProgress(console.err(), System.console() != null);
    try (Engine engine =
        Engines.of(System.getenv())
            .open(
                EngineChoice.of(given.choice("engine")),
                given.value("model").orElse(null),
                progress)) {
      BenchModel model = model(engine);
      for (Path chart : charts(given)) {
        console.err().println("measuring " + chart);
        console.err().flush();
        figures.add(
            bench.measure(
                Goldset.of(chart, GOLD), model, given.has("obvious") ? obvious(model) : null));
      }
    }
    console.out().print(given.has("json") ? BenchReport.json(figures) : BenchReport.text(figures));
    return figures.stream().allMatch(EvalSummaryCommand::supported)
        ? Outcome.DONE
        : Outcome.NEEDS_A_PERSON;
  }

  private static boolean supported(ChartFigures figures) {
    var polished = figures.polished();
    return figures.draft().unsupported() == 0 && (polished == null || polished.unsupported() == 0);
  }

  private static @Nullable BenchModel model(Engine engine) {
    return engine
        .streaming()
        .map(
            chat ->
                new BenchModel(
                    engine.name(),
                    engine.model(),
                    chat,
                    () -> engine.timings().total(CallTiming::engine)))
        .orElse(null);
  }

  /** The engines size their context to the prompt, so one model serves both ways. */
  private static java.util.function.Function<Integer, BenchModel> obvious(
      @Nullable BenchModel model) {
    if (model == null) {
      throw CommandError.badInput(
          "the obvious way needs a model", "--obvious", "Add --engine ollama or embedded.");
    }
    return tokens -> model;
  }

  private static List<Path> charts(Invocation given) throws IOException {
    var named = given.value("charts");
    if (named.isPresent()) {
      return Stream.of(named.get().split(",")).map(Path::of).toList();
    }
    if (!Files.isDirectory(CHARTS)) {
      throw CommandError.badInput(
          "no such folder", CHARTS.toString(), "Run it in the project's folder, or give --charts.");
    }
    try (var all = Files.list(CHARTS)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static long seconds(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw CommandError.badInput(
          "not a number of seconds", "--limit " + text, "Give --limit 900.");
    }
  }
}
