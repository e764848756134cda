package dev.vernix.evals.task;

import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import dev.vernix.evals.task.Rows.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes a case of each row of the data files; columns that nobody reads are groups. */
final class RowCases {
  private RowCases() {}

  /**
   * The cases.
   *
   * @param read columns that the task reads
   * @param seen what a row shows
   */
  static List<Case> of(Setting setting, Set<String> read, Function<Row, List<Observation>> seen)
      throws IOException {
    var cases = new ArrayList<Case>();
    var ids = new HashSet<String>();
    for (Path file : setting.data()) {
      for (Row row : Rows.read(file)) {
        String id = row.need("id");
        if (!ids.add(id)) {
          throw new LabelException("the id '" + id + "' is there twice", row.place(), "Name each.");
        }
        var groups = new TreeMap<String, String>();
        row.cells()
            .forEach(
                (column, cell) -> {
                  if (!column.equals("id") && !read.contains(column)) {
                    groups.put(column, cell);
                  }
                });
        cases.add(new Case(id, groups, seen.apply(row)));
      }
    }
    if (cases.isEmpty()) {
      throw setting.wrong("its task needs a file of rows as data");
    }
    return cases;
  }
}
