package dev.vernix.evals.cohort;

import dev.vernix.corpus.chart.ChartException;
import java.nio.file.Path;

/** Why a chart could not be audited, without patient text and without paths of the machine. */
public final class Failures {
  private Failures() {}

  /** What is wrong with the chart, its place told from its own folder on. */
  public static String line(ChartException e, Path folder) {
    String said = String.valueOf(e.getMessage());
    return said.replace(folder + folder.getFileSystem().getSeparator(), "")
        .replace(folder.toString(), "the chart's folder");
  }

  /** A fault of ours: where it happened, never what it says. */
  public static String fault(Throwable e) {
    var at = e.getStackTrace();
    return "a fault of Vernix, "
        + e.getClass().getSimpleName()
        + (at.length == 0 ? "" : " at " + at[0].getClassName() + ":" + at[0].getLineNumber())
        + "; please report it";
  }
}
