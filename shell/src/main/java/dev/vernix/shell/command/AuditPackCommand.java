package dev.vernix.shell.command;

import dev.vernix.evals.cluster.ChartPacker;
import dev.vernix.evals.cluster.ChartSource;
import dev.vernix.evals.cohort.ChartPlaces;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Path;

/** {@code vernix audit pack}: chart folders as one Parquet table. */
final class AuditPackCommand extends ShellCommand {
  AuditPackCommand() {
    super(
        Usage.of("audit pack", "Pack chart folders into a Parquet table, for a cluster")
            .taking(Operand.path("CHARTS", "a folder of charts, or charts").orMore())
            .with(Option.path("out", "FILE", "the table (default: vernix-out/charts.parquet)")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    Path out = given.pathOption("out").orElse(Path.of("vernix-out/charts.parquet"));
    if (!out.toString().endsWith(".parquet")) {
      throw CommandError.badInput(
          "the name of a table ends in .parquet", "--out " + out, "Add .parquet to it.");
    }
    var charts = ChartPlaces.in(given.operands().stream().map(Path::of).toList()).folders();
    var progress = CountProgress.of("packed", console.err());
    ChartPacker.pack(
        new ChartSource.Folders(charts), out, done -> progress.at(done, charts.size()));
    console.out().println(charts.size() + " charts are in " + out);
    console.out().flush();
    return Outcome.DONE;
  }
}
