package dev.vernix.shell.command;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Outcome;
import java.nio.file.Path;

/** Reads the chart that a command names and says what of it could not be read. */
final class Charts {
  private Charts() {}

  static Chart read(Path folder, Console console) {
    Chart chart = ChartReader.read(folder);
    chart
        .unread()
        .forEach(u -> console.err().println("not read: notes/" + u.note() + ": " + u.reason()));
    chart.remarks().forEach(r -> console.err().println("remark: " + r));
    console.err().flush();
    return chart;
  }

  /** What was read is done; a note that could not be read is bad input all the same. */
  static Outcome outcome(Chart chart) {
    return chart.unread().isEmpty() ? Outcome.DONE : Outcome.BAD_INPUT;
  }
}
