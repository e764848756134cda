package dev.vernix.evals.pool;

import java.util.ArrayList;
import java.util.List;

/**
 * How many stays (or other things) fall into each row, by column. Every one is in one cell; the
 * sums of columns are public.
 *
 * @param id by which tables of sites belong together
 * @param title a few words
 * @param cells by row, then column
 * @param ratios what is to be read from it
 */
public record CountTable(
    String id,
    String title,
    List<String> rows,
    List<String> columns,
    List<List<Integer>> cells,
    List<Ratio> ratios) {
  public CountTable {
    ratios = List.copyOf(ratios);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (cells.size() != rows.size() || cells.stream().anyMatch(r -> r.size() != width)) {
      throw new IllegalArgumentException("table " + id + " is not a rectangle");
    }
  }

  /**
   * A share to be read from it, by the names of rows as they are before any are joined.
   *
   * @param label such as {@code concordant of eligible stays}
   * @param yes the rows of the numerator
   * @param of those of the denominator, the numerator's among them
   */
  public record Ratio(String label, List<String> yes, List<String> of) {
    public Ratio {
      yes = List.copyOf(yes);
      of = List.copyOf(of);
    }
  }

  /** The same with rows and columns put together, each named by what it is made of. */
  CountTable joined(List<List<String>> rowBands, List<List<String>> columnBands) {
    var sums = new ArrayList<List<Integer>>();
    for (List<String> row : rowBands) {
      var line = new ArrayList<Integer>();
      for (List<String> column : columnBands) {
        int sum = 0;
        for (String r : row) {
          for (String c : column) {
            sum += cell(rows.indexOf(r), columns.indexOf(c));
          }
        }
        line.add(sum);
      }
      sums.add(line);
    }
    return new CountTable(
        id,
        title,
        rowBands.stream().map(Bands::name).toList(),
        columnBands.stream().map(Bands::name).toList(),
        sums,
        ratios);
  }

  int cell(int row, int column) {
    return cells.get(row).get(column);
  }

  int rowTotal(int row) {
    return cells.get(row).stream().mapToInt(Integer::intValue).sum();
  }

  int columnTotal(int column) {
    return cells.stream().mapToInt(r -> r.get(column)).sum();
  }
}
