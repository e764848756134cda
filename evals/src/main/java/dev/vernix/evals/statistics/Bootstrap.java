package dev.vernix.evals.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile bootstrap (Efron 1979): how far a figure would stray had other cases of the same kind
 * been drawn.
 *
 * @param low 2.5th percentile
 * @param high 97.5th percentile
 */
public record Bootstrap(double low, double high) {
  /** Draws of a comparison. */
  public static final int DRAWS = 2_000;

  /** Fewer usable draws than this say nothing. */
  private static final int ENOUGH = DRAWS / 2;

  /**
   * The 95 % interval of a figure.
   *
   * @param cases how many cases there are
   * @param figure of the cases with these places, one place possibly several times; {@code NaN}
   *     where they give none
   * @param seed the same seed gives the same interval
   * @return empty for fewer than two cases, or where too few draws give a figure
   */
  public static Optional<Bootstrap> of(int cases, ToDoubleFunction<int[]> figure, long seed) {
    if (cases < 2) {
      return Optional.empty();
    }
    var random = new SplittableRandom(seed);
    double[] values = new double[DRAWS];
    int usable = 0;
    for (int i = 0; i < DRAWS; i++) {
      int[] places = random.ints(cases, 0, cases).toArray();
      double value = figure.applyAsDouble(places);
      if (!Double.isNaN(value)) {
        values[usable++] = value;
      }
    }
    if (usable < ENOUGH) {
      return Optional.empty();
    }
    double[] sorted = Arrays.copyOf(values, usable);
    Arrays.sort(sorted);
    return Optional.of(new Bootstrap(at(sorted, 0.025), at(sorted, 0.975)));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  /** Whether 0 lies outside. */
  public boolean excludesZero() {
    return low > 0 || high < 0;
  }
}
