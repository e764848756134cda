package dev.vernix.evals.cohort;

import dev.vernix.corpus.chart.ChartException;
import dev.vernix.guideline.recommendation.Jurisdiction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a user knows of units: a CSV file of {@code unit,level,jurisdiction}, of which the first
 * line may name the columns. An empty level or jurisdiction is what the unit's name and the command
 * say.
 */
public final class UnitsFile {
  private UnitsFile() {}

  /**
   * Units by name.
   *
   * @param otherwise the jurisdiction of units for which none is given
   * @throws ChartException where the file cannot be read or a line is none
   */
  public static Map<String, Unit> read(Path file, String otherwise) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new ChartException(
          file.toString(), "cannot be read", "give a CSV file of unit,level,jurisdiction");
    }
    var units = new TreeMap<String, Unit>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (line.isEmpty() || i == 0 && line.toLowerCase(java.util.Locale.ROOT).startsWith("unit,")) {
        continue;
      }
      String[] cells = line.split(",", -1);
      String where = file + " line " + (i + 1);
      if (cells.length < 2 || cells.length > 3 || cells[0].isBlank()) {
        throw new ChartException(where, "is not unit,level,jurisdiction", "write it so");
      }
      String name = cells[0].strip();
      String there = cells.length < 3 || cells[2].isBlank() ? otherwise : cells[2].strip();
      if (Jurisdiction.of(there).isEmpty()) {
        throw new ChartException(
            where, "'" + there + "' is no jurisdiction", "one of: all, us, uk, ca, eu, who");
      }
      var named = Unit.named(name, Jurisdiction.of(there).get().id());
      String level = cells[1].strip();
      units.put(name, level.isEmpty() ? named : new Unit(name, level, named.jurisdiction()));
    }
    return units;
  }
}
