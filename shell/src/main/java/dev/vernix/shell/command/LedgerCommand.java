package dev.vernix.shell.command;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.json.LedgerJson;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.scores.Scores;
import dev.vernix.corpus.view.EpisodeView;
import dev.vernix.corpus.view.ScoreView;
import dev.vernix.corpus.view.TimelineView;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.util.List;
import java.util.Optional;

/**
 * {@code vernix ledger CHART [--system gi] [--format table|jsonl] [--episode | --timeline |
 * --scores] [--recall [--engine auto|ollama|embedded] [--model NAME]]}.
 */
final class LedgerCommand extends ShellCommand {

  private final LedgerRecall.Source recall;

  LedgerCommand() {
    this(LedgerRecall::onEngine);
  }

  LedgerCommand(LedgerRecall.Source recall) {
    super(
        Usage.of("ledger", "Print every fact that was read in a chart, with where it stands")
            .taking(Operand.path("CHART", "the chart's folder"))
            .with(
                Option.word("system", "NAME", "only this system, such as gi or respiratory"),
                Option.choice("format", "how to print it", List.of("table", "jsonl")),
                Option.flag("episode", "only what was worked out, with what it is made of"),
                Option.flag("timeline", "draw the episodes and courses over days of life"),
                Option.flag("scores", "only the scores, and what those not computed lack"),
                Option.flag(
                    "recall", "let a model point at lines that hold more; slow, and marked as its"),
                Option.choice(
                    "engine", "what runs that model", List.of("auto", "ollama", "embedded")),
                Option.word("model", "NAME", "which model, as model list names it")));
    this.recall = recall;
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    var system = given.value("system").map(LedgerCommand::system);
    if (!given.has("recall")) {
      asksNoModel(given);
    }
    var chart = Charts.read(given.path(0), console);
    var ledger = LedgerReader.read(chart);
    if (given.has("recall")) {
      recall
          .recall(ledger, given, console, l -> print(l, given, system, console))
          .ifPresent(
              failure -> {
                throw failure;
              });
    } else {
      print(ledger, given, system, console);
    }
    return Charts.outcome(chart);
  }

  private static void asksNoModel(Invocation given) {
    for (String option : List.of("engine", "model")) {
      if (!given.values(option).isEmpty()) {
        throw CommandError.badInput(
            "only a recall pass asks a model", "--" + option, "Add --recall, or leave it out.");
      }
    }
  }

  private static void print(
      Ledger ledger, Invocation given, Optional<BodySystem> system, Console console) {
    var facts =
        ledger.facts().stream()
            .filter(f -> system.isEmpty() || f.system() == system.get())
            .filter(f -> !given.has("episode") || f.derived())
            .filter(f -> !given.has("scores") || Scores.made(f))
            .toList();
    if (given.choice("format").equals("jsonl")) {
      facts.forEach(f -> console.out().println(LedgerJson.row(f)));
    } else {
      lines(given, ledger, facts).forEach(console.out()::println);
    }
    console.out().flush();
  }

  private static List<String> lines(Invocation given, Ledger ledger, List<Fact> facts) {
    if (given.has("timeline")) {
      return TimelineView.lines(ledger, facts);
    }
    if (given.has("scores")) {
      return ScoreView.lines(ledger, facts);
    }
    return given.has("episode")
        ? EpisodeView.lines(ledger, facts)
        : facts.stream().map(LedgerCommand::row).toList();
  }

  private static BodySystem system(String name) {
    return BodySystem.of(name)
        .orElseThrow(
            () ->
                CommandError.badInput(
                    "no system '" + name + "'",
                    "--system",
                    "Take one of: "
                        + String.join(
                            ", ",
                            java.util.Arrays.stream(BodySystem.values())
                                .map(BodySystem::id)
                                .toList())));
  }

  private static String row(Fact f) {
    var source = f.sources().getFirst();
    return String.format(
        "%-6s %-16s %-14s %-10s %s  [%s %d-%d]",
        f.id(),
        f.when().startText(),
        f.system().id(),
        f.status().id(),
        f.realisation(),
        source.note(),
        source.from(),
        source.to());
  }
}
