package dev.vernix.evals.pool;

/** Tries every table of 3 by 3 that agrees with a shared one: what an attacker with time can do. */
final class EveryTable {
  private final SharedTable t;
  private final int[][] now = new int[3][3];
  private final Range[][] cells = new Range[3][3];
  private final Range[] totals = new Range[3];

  EveryTable(SharedTable t) {
    this.t = t;
    column(0, 0, t.columnTotals().getFirst());
  }

  Range cell(int r, int c) {
    return cells[r][c];
  }

  Range rowTotal(int r) {
    return totals[r];
  }

  private void column(int c, int r, int left) {
    if (r == 3) {
      if (left == 0 && c < 2) {
        column(c + 1, 0, t.columnTotals().get(c + 1));
      } else if (left == 0) {
        keep();
      }
      return;
    }
    Integer given = t.cell(r, c);
    int from = given != null ? given : t.withheld() ? 0 : 1;
    int to = given != null ? given : left;
    for (int n = from; n <= Math.min(to, left); n++) {
      now[r][c] = n;
      column(c, r + 1, left - n);
    }
  }

  private void keep() {
    for (int r = 0; r < 3; r++) {
      Integer given = t.rowTotals().get(r);
      if (given != null && given != now[r][0] + now[r][1] + now[r][2]) {
        return;
      }
    }
    for (int r = 0; r < 3; r++) {
      totals[r] = widen(totals[r], now[r][0] + now[r][1] + now[r][2]);
      for (int c = 0; c < 3; c++) {
        cells[r][c] = widen(cells[r][c], now[r][c]);
      }
    }
  }

  private static Range widen(Range range, int n) {
    return range == null
        ? Range.exactly(n)
        : new Range(Math.min(range.low(), n), Math.max(range.high(), n));
  }
}
