package dev.vernix.evals.pool;

import dev.vernix.evals.pool.CountTable.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CountTable} as a site gives it away. A count that is null is suppressed; nothing tells
 * whether it was small or had to go with one that was, only that it is not zero.
 *
 * @param withheld true where nothing but the sums of columns is given, and counts may be zero too
 */
public record SharedTable(
    String id,
    String title,
    List<String> rows,
    List<String> columns,
    boolean withheld,
    List<List<@Nullable Integer>> cells,
    List<@Nullable Integer> rowTotals,
    List<Integer> columnTotals,
    List<Ratio> ratios) {

  static SharedTable of(CountTable t, boolean[][] cells, boolean[] totals, boolean withheld) {
    var shown = new ArrayList<List<@Nullable Integer>>();
    var sums = new ArrayList<@Nullable Integer>();
    for (int r = 0; r < t.rows().size(); r++) {
      var row = new ArrayList<@Nullable Integer>();
      for (int c = 0; c < t.columns().size(); c++) {
        row.add(withheld || cells[r][c] ? null : Integer.valueOf(t.cell(r, c)));
      }
      shown.add(row);
      sums.add(withheld || totals[r] ? null : Integer.valueOf(t.rowTotal(r)));
    }
    List<Integer> columns =
        IntStream.range(0, t.columns().size()).mapToObj(t::columnTotal).toList();
    return new SharedTable(
        t.id(), t.title(), t.rows(), t.columns(), withheld, shown, sums, columns, t.ratios());
  }

  @Nullable Integer cell(int row, int column) {
    return cells.get(row).get(column);
  }

  /** Everything in the table. */
  public int total() {
    return columnTotals.stream().mapToInt(Integer::intValue).sum();
  }

  /** How many counts are suppressed. */
  public int suppressed() {
    return (int)
        (cells.stream().flatMap(r -> Arrays.stream(r.toArray())).filter(c -> c == null).count()
            + rowTotals.stream().filter(c -> c == null).count());
  }

  /** True where lengths fit and the counts that are given can be those of one table. */
  boolean sound() {
    boolean fits =
        cells.size() == rows.size()
            && rowTotals.size() == rows.size()
            && columnTotals.size() == columns.size()
            && cells.stream().allMatch(r -> r.size() == columns.size());
    return fits
        && cells.stream().allMatch(r -> r.stream().allMatch(SharedTable::count))
        && rowTotals.stream().allMatch(SharedTable::count)
        && columnTotals.stream().allMatch(SharedTable::count)
        && new Bounds(this).possible();
  }

  private static boolean count(@Nullable Integer n) {
    return n == null || n >= 0;
  }
}
