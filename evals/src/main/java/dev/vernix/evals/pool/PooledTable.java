package dev.vernix.evals.pool;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables of sites added up.
 *
 * @param columns the finest that every site's fit into
 * @param cells by row, then column; what the sum can be
 * @param rowTotals likewise
 * @param columnTotals exact
 * @param ratios what is to be read from it
 */
public record PooledTable(
    String id,
    String title,
    List<String> rows,
    List<String> columns,
    List<List<Range>> cells,
    List<Range> rowTotals,
    List<Integer> columnTotals,
    List<PooledRatio> ratios) {

  /** The tables must have one id and the same ratios. */
  static PooledTable of(List<String> sites, List<SharedTable> tables) {
    SharedTable first = tables.getFirst();
    List<Bounds> bounds = tables.stream().map(Bounds::new).toList();
    List<String> rows = Bands.common(tables.stream().map(SharedTable::rows).toList());
    List<String> columns = Bands.common(tables.stream().map(SharedTable::columns).toList());
    var cells = new ArrayList<List<Range>>();
    var totals = new ArrayList<Range>();
    for (String row : rows) {
      cells.add(columns.stream().map(c -> cell(tables, bounds, row, c)).toList());
      totals.add(total(tables, bounds, row));
    }
    return new PooledTable(
        first.id(),
        first.title(),
        rows,
        columns,
        cells,
        totals,
        columns.stream().map(c -> size(tables, c)).toList(),
        first.ratios().stream().map(q -> PooledRatio.of(q, sites, tables)).toList());
  }

  private static Range cell(
      List<SharedTable> tables, List<Bounds> bounds, String row, String column) {
    Range sum = Range.ZERO;
    for (int i = 0; i < tables.size(); i++) {
      SharedTable t = tables.get(i);
      for (int r = 0; r < t.rows().size(); r++) {
        for (int c = 0; c < t.columns().size(); c++) {
          if (Bands.within(t.rows().get(r), row) && Bands.within(t.columns().get(c), column)) {
            sum = sum.plus(bounds.get(i).cell(r, c));
          }
        }
      }
    }
    return sum;
  }

  private static Range total(List<SharedTable> tables, List<Bounds> bounds, String row) {
    Range sum = Range.ZERO;
    for (int i = 0; i < tables.size(); i++) {
      for (int r = 0; r < tables.get(i).rows().size(); r++) {
        if (Bands.within(tables.get(i).rows().get(r), row)) {
          sum = sum.plus(bounds.get(i).rowTotal(r));
        }
      }
    }
    return sum;
  }

  private static int size(List<SharedTable> tables, String column) {
    int sum = 0;
    for (SharedTable t : tables) {
      for (int c = 0; c < t.columns().size(); c++) {
        sum += Bands.within(t.columns().get(c), column) ? t.columnTotals().get(c) : 0;
      }
    }
    return sum;
  }
}
