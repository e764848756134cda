package dev.vernix.evals.pool;

/**
 * What a count can be.
 *
 * @param low least
 * @param high most
 */
public record Range(int low, int high) {
  static final Range ZERO = new Range(0, 0);

  static Range exactly(int n) {
    return new Range(n, n);
  }

  public boolean exact() {
    return low == high;
  }

  Range plus(Range o) {
    return new Range(low + o.low, high + o.high);
  }

  /** {@code 12}, or {@code 10 to 14}. */
  @Override
  public String toString() {
    return exact() ? String.valueOf(low) : low + " to " + high;
  }
}
