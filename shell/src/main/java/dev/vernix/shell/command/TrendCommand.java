package dev.vernix.shell.command;

import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.view.TextChart;
import dev.vernix.corpus.view.TrendFiles;
import dev.vernix.corpus.view.Trends;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;

/** {@code vernix trend CHART QUANTITY [--out DIR]}. */
final class TrendCommand extends ShellCommand {

  TrendCommand() {
    super(
        Usage.of("trend", "Draw a quantity over days of life, such as weight, bilirubin or FiO2")
            .taking(
                Operand.path("CHART", "the chart's folder"),
                Operand.word("QUANTITY", "its name or a synonym, such as weight, bili or plt"))
            .with(Option.path("out", "DIR", "also write it as SVG and CSV into this folder")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    var chart = Charts.read(given.path(0), console);
    var trends = Trends.of(LedgerReader.read(chart));
    var trend =
        trends
            .find(given.operand(1))
            .orElseThrow(
                () ->
                    CommandError.badInput(
                        "this chart has no values of that quantity",
                        given.operand(1),
                        "It has: " + String.join(", ", trends.quantities()) + "."));
    TextChart.draw(trend).forEach(console.out()::println);
    var out = given.pathOption("out");
    if (out.isPresent()) {
      TrendFiles.write(trend, out.get()).forEach(f -> console.err().println("wrote " + f));
    }
    return Charts.outcome(chart);
  }
}
