package dev.vernix.shell.command;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.ledger.LedgerReader;
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
import dev.vernix.summary.Summarizer;
import dev.vernix.summary.Summary;
import dev.vernix.summary.output.Format;
import dev.vernix.summary.output.SummaryWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * {@code vernix summarize CHART}: the draft first, on disk, then the model's sentences in its
 * place.
 */
final class SummarizeCommand extends ShellCommand {
  private static final SummaryWriter WRITER = new SummaryWriter();

  SummarizeCommand() {
    super(
        Usage.of(
                "summarize",
                "Write the discharge summary of a chart, every sentence cited and checked")
            .taking(Operand.path("CHART", "the chart's folder"))
            .with(
                Option.path("out", "DIR", "where to write (default: vernix-out/CHART)"),
                Option.choices("format", "what to write", List.of("md", "html", "pdf", "json")),
                Option.choice(
                    "engine",
                    "what phrases the sentences",
                    List.of("auto", "ollama", "embedded", "none")),
                Option.word("model", "NAME", "which model, as model list names it")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    Chart chart = Charts.read(given.path(0), console);
    Path out = given.pathOption("out").orElseGet(() -> Path.of("vernix-out").resolve(chart.name()));
    Set<Format> formats = formats(given.choices("format"));
    var summarizer =
        new Summarizer(LedgerReader.read(chart), LocalDateTime.now(ZoneId.systemDefault()));
    Summary draft = summarizer.draft();
    WRITER.write(draft, out, quick(formats));
    say(
        console,
        "draft of "
            + sentences(draft)
            + " sentences from "
            + chart.notes().size()
            + " notes is in "
            + out);
    WRITER.write(draft, out, formats);
    Summary done = polish(given, summarizer, draft, out, formats, console);
    report(done, out, console.out());
    return Charts.outcome(chart);
  }

  private static Set<Format> formats(List<String> names) {
    var formats = EnumSet.noneOf(Format.class);
    formats.add(Format.LEDGER);
    names.forEach(n -> formats.add(Format.of(n).orElseThrow()));
    return formats;
  }

  /** All but the PDF, which costs more than the rest together and so comes after them. */
  private static Set<Format> quick(Set<Format> formats) {
    var quick = EnumSet.copyOf(formats);
    quick.remove(Format.PDF);
    return quick;
  }

  private static Summary polish(
      Invocation given,
      Summarizer summarizer,
      Summary draft,
      Path out,
      Set<Format> formats,
      Console console) {
    var choice = EngineChoice.of(given.choice("engine"));
    if (choice == EngineChoice.NONE || summarizer.groups() == 0) {
      return draft;
    }
    var progress = new ConsoleProgress(console.err(), System.console() != null);
    try (Engine engine =
            Engines.of(System.getenv()).open(choice, given.value("model").orElse(null), progress);
        Interruption interruption = Interruption.watch()) {
      engine.remarks().forEach(r -> say(console, r));
      if (engine.streaming().isEmpty()) {
        return draft;
      }
      say(
          console,
          engine.model()
              + " on "
              + engine.name()
              + " joins the sentences; Ctrl-C keeps what is done");
      return polished(engine, summarizer, out, formats, console, interruption);
    } catch (EngineException e) {
      throw CommandError.engineFailed(
          e.what(), e.where(), e.todo() + " The ledger's draft is kept in " + out + ".");
    }
  }

  private static Summary polished(
      Engine engine,
      Summarizer summarizer,
      Path out,
      Set<Format> formats,
      Console console,
      Interruption interruption) {
    int[] done = {0};
    var writer = WRITER.with(engine.used());
    Summary last =
        summarizer.polish(
            engine.name(),
            engine.model(),
            engine.streaming().orElseThrow(),
            summary -> {
              writer.write(summary, out, quick(formats));
              say(
                  console,
                  "joined and checked " + ++done[0] + " of " + summarizer.groups() + " groups");
            },
            interruption::asked);
    writer.write(last, out, formats);
    return last;
  }

  private static void report(Summary summary, Path out, PrintWriter console) {
    long model =
        summary.sections().stream()
            .flatMap(s -> s.sentences().stream())
            .filter(s -> s.origin() == Summary.Origin.MODEL)
            .count();
    console.println(
        sentences(summary)
            + " sentences, "
            + model
            + " in the model's words, "
            + summary.rejected().stream().map(Summary.Rejection::text).distinct().count()
            + " of its sentences replaced; "
            + summary.ledger().signals().size()
            + " signals and "
            + summary.omitted().size()
            + " gaps to look at");
    console.println("DRAFT, not signed: " + out.resolve("summary.html"));
  }

  private static long sentences(Summary summary) {
    return summary.sections().stream().mapToLong(s -> s.sentences().size()).sum();
  }

  private static void say(Console console, String line) {
    console.err().println(line);
    console.err().flush();
  }
}
