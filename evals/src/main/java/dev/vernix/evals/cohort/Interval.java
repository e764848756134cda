package dev.vernix.evals.cohort;

/**
 * A 95 % confidence interval, both ends from 0 on.
 *
 * @param low lower limit
 * @param high upper limit
 */
public record Interval(double low, double high) {
  private static final double Z = 1.959963984540054;

  /**
   * Wilson's score interval of a proportion (Wilson EB, J Am Stat Assoc 1927;22:209; recommended
   * for small numbers by Newcombe RG, Stat Med 1998;17:857), without continuity correction.
   *
   * @param of more than 0
   */
  public static Interval wilson(long yes, long of) {
    double n = of;
    double p = yes / n;
    double z2 = Z * Z;
    double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z / (1 + z2 / n) * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }

  /**
   * Byar's approximation to the exact interval of a Poisson count, divided by what it was counted
   * over (Breslow NE, Day NE, Statistical Methods in Cancer Research II, 1987).
   *
   * @param over more than 0
   */
  public static Interval rate(long events, double over) {
    double low =
        events == 0
            ? 0
            : events * Math.pow(1 - 1.0 / (9 * events) - Z / (3 * Math.sqrt(events)), 3);
    double more = events + 1.0;
    double high = more * Math.pow(1 - 1 / (9 * more) + Z / (3 * Math.sqrt(more)), 3);
    return new Interval(Math.max(0, low) / over, high / over);
  }
}
