package dev.vernix.evals.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressorTest {
  private static final int THRESHOLD = 5;

  private static CountTable table(int[]... cells) {
    var rows = new ArrayList<List<Integer>>();
    for (int[] row : cells) {
      rows.add(IntStream.of(row).boxed().toList());
    }
    return new CountTable(
        "t", "T", names("r", cells.length), names("c", cells[0].length), rows, List.of());
  }

  private static List<String> names(String of, int n) {
    return IntStream.range(0, n).mapToObj(i -> of + i).toList();
  }

  @Test
  void aSmallCountTakesOthersWithIt() {
    SharedTable shared =
        Suppressor.suppress(table(new int[] {30, 3}, new int[] {40, 60}), THRESHOLD);
    assertThat(shared.cell(0, 1)).isNull();
    assertThat(shared.cell(1, 1)).as("else 63 - 60").isNull();
    assertThat(shared.cell(0, 0) == null || shared.rowTotals().getFirst() == null)
        .as("else 33 - 30")
        .isTrue();
    assertThat(shared.columnTotals()).containsExactly(70, 63);
  }

  @Test
  void zerosAndLargeCountsStay() {
    SharedTable shared =
        Suppressor.suppress(table(new int[] {30, 0}, new int[] {5, 60}), THRESHOLD);
    assertThat(shared.suppressed()).isZero();
  }

  @Test
  void aTableThatCannotBeProtectedIsWithheld() {
    SharedTable shared = Suppressor.suppress(table(new int[] {3, 0}, new int[] {0, 60}), THRESHOLD);
    assertThat(shared.withheld()).isTrue();
    assertThat(shared.suppressed()).isEqualTo(6);
    assertThat(new Bounds(shared).cell(0, 0)).isEqualTo(new Range(0, 3));
  }

  /** Every table that agrees with what is given, by trying all of them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theBoundsAreThoseOfEveryTableThatAgrees(long seed) {
    var random = new Random(seed);
    CountTable t =
        table(
            random.ints(3, 0, 9).toArray(),
            random.ints(3, 0, 9).toArray(),
            random.ints(3, 0, 4).toArray());
    SharedTable shared = Suppressor.suppress(t, 3);
    var brute = new EveryTable(shared);
    var bounds = new Bounds(shared);
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        assertThat(bounds.cell(r, c)).as("cell %d %d", r, c).isEqualTo(brute.cell(r, c));
      }
      assertThat(bounds.rowTotal(r)).as("row %d", r).isEqualTo(brute.rowTotal(r));
    }
  }

  /** Nothing that was suppressed can be worked out, in tables like those of audits. */
  @Test
  void noSuppressedCountIsRecoveredFromAnySums() {
    var random = new Random(7);
    int small = 0;
    int tables = 300;
    for (int i = 0; i < tables; i++) {
      int columns = 1 + random.nextInt(6);
      var cells = new int[6][columns];
      for (int[] row : cells) {
        int scale = new int[] {1, 4, 12, 80}[random.nextInt(4)];
        for (int c = 0; c < columns; c++) {
          row[c] = random.nextInt(scale);
        }
      }
      CountTable t = table(cells);
      SharedTable shared = Suppressor.suppress(t, THRESHOLD);
      var bounds = new Bounds(shared);
      assertThat(bounds.possible()).isTrue();
      for (int r = 0; r < 6; r++) {
        for (int c = 0; c < columns; c++) {
          small += check(t.cell(r, c), shared.cell(r, c), bounds.cell(r, c), shared);
        }
        small += check(t.rowTotal(r), shared.rowTotals().get(r), bounds.rowTotal(r), shared);
      }
    }
    assertThat(small).as("small counts looked at").isGreaterThan(1000);
  }

  private static int check(int truth, Integer given, Range range, SharedTable shared) {
    assertThat(range.low()).isLessThanOrEqualTo(truth);
    assertThat(range.high()).isGreaterThanOrEqualTo(truth);
    boolean isSmall = truth > 0 && truth < THRESHOLD;
    if (given != null) {
      assertThat(given).isEqualTo(truth);
      assertThat(isSmall).as("a small count is given away").isFalse();
      return 0;
    }
    if (!shared.withheld()) {
      assertThat(range.high() - range.low() + 1)
          .as("what %d could be", truth)
          .isGreaterThanOrEqualTo(isSmall ? THRESHOLD : 2);
    }
    return isSmall ? 1 : 0;
  }
}
