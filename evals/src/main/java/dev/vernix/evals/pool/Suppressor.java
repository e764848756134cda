package dev.vernix.evals.pool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes small counts out of a table, and with them so many others that none can be worked out from
 * the sums: each small count could be anything of at least {@code threshold} values for all that is
 * given away, and no suppressed count is certain.
 */
final class Suppressor {
  private final CountTable t;
  private final int threshold;
  private final boolean[][] cells;
  private final boolean[] totals;

  private Suppressor(CountTable t, int threshold) {
    this.t = t;
    this.threshold = threshold;
    cells = new boolean[t.rows().size()][t.columns().size()];
    totals = new boolean[t.rows().size()];
  }

  /**
   * The table as it may be given away.
   *
   * @param threshold counts below it, but for zero, are small
   */
  static SharedTable suppress(CountTable t, int threshold) {
    return new Suppressor(t, threshold).run();
  }

  /** A count that is not suppressed yet; column -1 stands for the row's sum. */
  private record Place(int row, int column, int count) {}

  private SharedTable run() {
    for (Place p : places()) {
      if (isSmall(p.count)) {
        set(p, true);
      }
    }
    while (exposed() > 0) {
      List<Place> left = places();
      if (left.isEmpty()) {
        return SharedTable.of(t, cells, totals, true);
      }
      Place best = left.getFirst();
      int fewest = Integer.MAX_VALUE;
      for (Place p : left) {
        set(p, true);
        int exposed = exposed();
        set(p, false);
        if (exposed < fewest) {
          fewest = exposed;
          best = p;
        }
      }
      set(best, true);
    }
    return SharedTable.of(t, cells, totals, false);
  }

  private boolean isSmall(int n) {
    return n > 0 && n < threshold;
  }

  /** What could be suppressed, the smallest first. */
  private List<Place> places() {
    var places = new ArrayList<Place>();
    for (int r = 0; r < t.rows().size(); r++) {
      for (int c = 0; c < t.columns().size(); c++) {
        if (!cells[r][c] && t.cell(r, c) > 0) {
          places.add(new Place(r, c, t.cell(r, c)));
        }
      }
      if (!totals[r] && t.rowTotal(r) > 0) {
        places.add(new Place(r, -1, t.rowTotal(r)));
      }
    }
    places.sort(
        Comparator.comparingInt(Place::count)
            .thenComparingInt(Place::row)
            .thenComparingInt(Place::column));
    return places;
  }

  private void set(Place p, boolean value) {
    if (p.column < 0) {
      totals[p.row] = value;
    } else {
      cells[p.row][p.column] = value;
    }
  }

  /** By how much suppressed counts are narrower than they must be. */
  private int exposed() {
    var bounds = new Bounds(SharedTable.of(t, cells, totals, false));
    int lacking = 0;
    for (int r = 0; r < t.rows().size(); r++) {
      for (int c = 0; c < t.columns().size(); c++) {
        if (cells[r][c]) {
          lacking += lacking(bounds.cell(r, c), t.cell(r, c));
        }
      }
      if (totals[r]) {
        lacking += lacking(bounds.rowTotal(r), t.rowTotal(r));
      }
    }
    return lacking;
  }

  private int lacking(Range range, int count) {
    int values = range.high() - range.low() + 1;
    return Math.max(0, (isSmall(count) ? threshold : 2) - values);
  }
}
