package dev.vernix.evals.pool;

import java.util.Arrays;

/**
 * What anyone can work out of a {@link SharedTable}: for each suppressed count the least and the
 * most that agrees with all that is given.
 *
 * <p>Suppressed counts are a flow: from a source into rows, from rows into columns. Sums that are
 * given fix what flows through a row or a column. From any flow that fits, a count can be raised by
 * as much as can flow back around it, and lowered likewise; so both ends are exact (Gusfield D,
 * SIAM J Comput 1988;17:552 treats the same).
 */
final class Bounds {
  private static final int SOURCE = 0;

  private final SharedTable t;
  private final int rows;
  private final int nodes;
  private final int most;
  private final int least;

  /** Flow from row to column over the least, and what more could flow from node to node. */
  private final int[][] flow;

  private final boolean possible;

  Bounds(SharedTable t) {
    this.t = t;
    rows = t.rows().size();
    nodes = 1 + rows + t.columns().size();
    most = Math.max(1, t.total());
    least = t.withheld() ? 0 : 1;
    flow = new int[rows][t.columns().size()];
    possible = fill();
  }

  /** True where some table agrees with what is given. */
  boolean possible() {
    return possible;
  }

  /** What the cell can be. */
  Range cell(int row, int column) {
    Integer given = t.cell(row, column);
    if (given != null) {
      return Range.exactly(given);
    }
    int now = flow[row][column] + least;
    int up = around(column(column), row(row), row, column, -1);
    int down = Math.min(flow[row][column], around(row(row), column(column), row, column, -1));
    return new Range(now - down, now + up);
  }

  /** What the row's sum can be. */
  Range rowTotal(int row) {
    Integer given = t.rowTotals().get(row);
    if (given != null) {
      return Range.exactly(given);
    }
    int now = known(row) + Arrays.stream(flow[row]).sum() + least * suppressed(row);
    int up = around(row(row), SOURCE, -1, -1, row);
    int down = around(SOURCE, row(row), -1, -1, row);
    return new Range(now - down, now + up);
  }

  private int row(int r) {
    return 1 + r;
  }

  private int column(int c) {
    return 1 + rows + c;
  }

  private boolean isSuppressed(int r, int c) {
    return t.cell(r, c) == null;
  }

  private int known(int r) {
    int sum = 0;
    for (int c = 0; c < t.columns().size(); c++) {
      Integer n = t.cell(r, c);
      sum += n == null ? 0 : n;
    }
    return sum;
  }

  private int suppressed(int r) {
    return (int) t.cells().get(r).stream().filter(n -> n == null).count();
  }

  /** Finds a flow that fits: first through rows whose sums are given, which must be full. */
  private boolean fill() {
    int[] supply = new int[rows];
    int[] demand = new int[t.columns().size()];
    for (int c = 0; c < demand.length; c++) {
      demand[c] = t.columnTotals().get(c);
      for (int r = 0; r < rows; r++) {
        Integer n = t.cell(r, c);
        demand[c] -= n == null ? least : n;
      }
      if (demand[c] < 0) {
        return false;
      }
    }
    for (boolean given : new boolean[] {true, false}) {
      for (int r = 0; r < rows; r++) {
        Integer sum = t.rowTotals().get(r);
        if ((sum != null) == given) {
          supply[r] = sum == null ? most : sum - known(r) - least * suppressed(r);
          if (supply[r] < 0) {
            return false;
          }
          while (supply[r] > 0 && push(r, supply, demand, new boolean[rows])) {}
          if (given && supply[r] > 0) {
            return false;
          }
        }
      }
    }
    return Arrays.stream(demand).allMatch(d -> d == 0);
  }

  /** Sends one more through the row, moving what other rows send elsewhere where it must. */
  private boolean push(int r, int[] supply, int[] demand, boolean[] seen) {
    seen[r] = true;
    for (int c = 0; c < demand.length; c++) {
      if (isSuppressed(r, c) && demand[c] > 0) {
        flow[r][c]++;
        demand[c]--;
        supply[r]--;
        return true;
      }
    }
    for (int c = 0; c < demand.length; c++) {
      for (int other = 0; isSuppressed(r, c) && other < rows; other++) {
        if (!seen[other] && isSuppressed(other, c) && flow[other][c] > 0) {
          supply[other]++;
          if (push(other, supply, demand, seen)) {
            flow[other][c]--;
            flow[r][c]++;
            supply[r]--;
            return true;
          }
          supply[other]--;
        }
      }
    }
    return false;
  }

  /** How much can flow from one node to another without the count itself. */
  private int around(int from, int to, int row, int column, int total) {
    int[][] room = new int[nodes][nodes];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < t.columns().size(); c++) {
        if (isSuppressed(r, c) && !(r == row && c == column)) {
          room[row(r)][column(c)] = most;
          room[column(c)][row(r)] = flow[r][c];
        }
      }
      if (t.rowTotals().get(r) == null && r != total) {
        room[SOURCE][row(r)] = most;
        room[row(r)][SOURCE] = Arrays.stream(flow[r]).sum();
      }
    }
    int sum = 0;
    while (sum < most) {
      int more = augment(room, from, to, most - sum, new boolean[nodes]);
      if (more == 0) {
        break;
      }
      sum += more;
    }
    return sum;
  }

  private int augment(int[][] room, int at, int to, int least, boolean[] seen) {
    if (at == to) {
      return least;
    }
    seen[at] = true;
    for (int next = 0; next < nodes; next++) {
      if (!seen[next] && room[at][next] > 0) {
        int sent = augment(room, next, to, Math.min(least, room[at][next]), seen);
        if (sent > 0) {
          room[at][next] -= sent;
          room[next][at] += sent;
          return sent;
        }
      }
    }
    return 0;
  }
}
