package dev.vernix.guideline.index;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * How the scores of a part's candidates lie.
 *
 * @param mean of all
 * @param deviation the standard deviation; 0 where all are alike
 * @param top the highest
 * @param lead by how many deviations the highest is ahead of the nine after it, at the mean
 */
record Spread(double mean, double deviation, double top, double lead) {
  private static final int FIRST = 10;

  static Spread of(DoubleStream scores) {
    double[] sorted = scores.sorted().toArray();
    int n = sorted.length;
    if (n == 0) {
      return new Spread(0, 0, 0, 0);
    }
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double deviation =
        Math.sqrt(Arrays.stream(sorted).map(s -> (s - mean) * (s - mean)).average().orElseThrow());
    double top = sorted[n - 1];
    double next = Arrays.stream(sorted, Math.max(0, n - FIRST), n - 1).average().orElse(top);
    return new Spread(mean, deviation, top, deviation > 0 ? (top - next) / deviation : 0);
  }

  double standard(double score) {
    return deviation > 0 ? (score - mean) / deviation : 0;
  }
}
