package dev.vernix.shell.command;

import dev.vernix.corpus.Chart;
import dev.vernix.guideline.check.PlanChecker;
import dev.vernix.guideline.recommendation.Jurisdiction;
import dev.vernix.guideline.recommendation.Library;
import dev.vernix.guideline.report.FindingsText;
import dev.vernix.guideline.report.FindingsWriter;
import dev.vernix.guideline.report.Report;
import dev.vernix.guideline.state.ReadChart;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** {@code vernix check CHART}: every plan of a chart by every recommendation. */
final class CheckCommand extends ShellCommand {
  private final CheckBeyond.Source beyond;

  CheckCommand() {
    this(CheckBeyond::onEngine);
  }

  CheckCommand(CheckBeyond.Source beyond) {
    super(
        Usage.of("check", "Judge the plans of a chart by NEC and sepsis recommendations")
            .taking(Operand.path("CHART", "the chart's folder"))
            .with(
                Option.choice(
                    "jurisdiction",
                    "whose guidance decides; all shows every one",
                    List.of("all", "us", "uk", "ca", "who")),
                Option.word(
                    "at", "TIME", "only what was written by then, such as 2026-03-14T09:00"),
                Option.path("out", "DIR", "where to write (default: vernix-out/CHART)"),
                Option.choices("format", "what to write", List.of("md", "html", "json")),
                Option.choice(
                    "engine",
                    "let a model hold the latest plan's other items against guideline passages;"
                        + " slow, and marked as its",
                    List.of("none", "auto", "ollama", "embedded")),
                Option.word("model", "NAME", "which model, as model list names it")));
    this.beyond = beyond;
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    Optional<LocalDateTime> at = given.value("at").map(CheckCommand::time);
    Chart chart = Charts.read(given.path(0), console);
    at.filter(t -> chart.notes().stream().allMatch(n -> n.time().isAfter(t)))
        .ifPresent(
            t -> {
              throw CommandError.badInput(
                  "no note was written by " + t, "--at", "Give a later time.");
            });
    var setting = Jurisdiction.of(given.choice("jurisdiction")).orElseThrow();
    Path out = given.pathOption("out").orElseGet(() -> Path.of("vernix-out").resolve(chart.name()));
    var read = ReadChart.of(at.map(t -> PlanChecker.until(chart, t)).orElse(chart));
    var report = Report.of(new PlanChecker(Library.standard(), setting), read, at);
    FindingsWriter.write(report, out, given.choices("format"));
    FindingsText.lines(report).forEach(console.out()::println);
    console.out().flush();
    beyond.ask(
        new CheckBeyond.Job(report, read.reading(), given, out),
        console,
        said -> {
          FindingsWriter.write(said, out, given.choices("format"));
          FindingsText.model(said).forEach(console.out()::println);
          console.out().flush();
        });
    console.out().println("Not a medical device: a clinician decides. Files are in " + out);
    console.out().flush();
    Outcome outcome = Charts.outcome(chart);
    return outcome != Outcome.DONE
        ? outcome
        : report.findings().needPerson() ? Outcome.NEEDS_A_PERSON : Outcome.DONE;
  }

  static LocalDateTime time(String written) {
    try {
      return written.length() <= 10
          ? LocalDate.parse(written).atTime(23, 59)
          : LocalDateTime.parse(written.replace(' ', 'T'));
    } catch (DateTimeException e) {
      throw CommandError.badInput(
          "not a time: " + written, "--at", "Write it as 2026-03-14T09:00.");
    }
  }
}
