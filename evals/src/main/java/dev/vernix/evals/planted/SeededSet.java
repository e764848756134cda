package dev.vernix.evals.planted;

import dev.vernix.corpus.chart.ChartReader;
import dev.vernix.corpus.chart.DocumentText;
import dev.vernix.evals.gold.GoldFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Right summaries of fictional charts, as {@code summaries.tsv} lists them.
 *
 * @param rows in the order of the file
 */
public record SeededSet(List<Row> rows) {
  public SeededSet {
    rows = List.copyOf(rows);
  }

  /**
   * One summary.
   *
   * @param apart true where nothing is corrected on it, and its misses are never shown
   */
  public record Row(Path summary, Path chart, Path gold, boolean apart) {}

  /**
   * Reads the list in a folder of summaries.
   *
   * @param root the project's root, from which charts are named
   * @throws IOException where there is none, or a row is short
   */
  public static SeededSet read(Path root, Path folder) throws IOException {
    var rows = new ArrayList<Row>();
    for (String line : Files.readAllLines(folder.resolve("summaries.tsv"))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] c = line.split("\t");
      if (c.length < 4) {
        throw new IOException(folder.resolve("summaries.tsv") + ": a row has fewer than 4 cells");
      }
      rows.add(
          new Row(
              folder.resolve(c[0]), root.resolve(c[1]), root.resolve(c[2]), c[3].equals("apart")));
    }
    return new SeededSet(rows);
  }

  /** The figures of the summaries kept apart, or of the others. */
  public SeededScore verify(boolean apart) throws IOException {
    var score = new SeededVerify();
    for (var row : rows) {
      if (row.apart == apart) {
        score.add(
            ChartReader.read(row.chart), DocumentText.read(row.summary), GoldFact.read(row.gold));
      }
    }
    return score.score();
  }

  /** The figures of the gate on the facts of every chart of the set. */
  public SeededScore gate() {
    var score = new SeededGate();
    rows.stream().map(Row::chart).distinct().forEach(c -> score.add(ChartReader.read(c)));
    return score.score();
  }
}
