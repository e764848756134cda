package dev.vernix.evals.cohort;

import java.util.Map;
import java.util.TreeMap;

/** Sums of contributions, and the values that were given with how often each. */
public final class Measure {
  private int stays;
  private long numerator;
  private long denominator;
  private TreeMap<Integer, Integer> values = new TreeMap<>();

  void add(Contribution c) {
    stays++;
    numerator += c.numerator();
    denominator += c.denominator();
    c.values().forEach(v -> values.merge(v, 1, Integer::sum));
  }

  void merge(Measure o) {
    stays += o.stays;
    numerator += o.numerator;
    denominator += o.denominator;
    o.values.forEach((v, n) -> values.merge(v, n, Integer::sum));
  }

  /** Stays that contributed. */
  public int stays() {
    return stays;
  }

  public long numerator() {
    return numerator;
  }

  public long denominator() {
    return denominator;
  }

  /** Each value with how often it was given. */
  public Map<Integer, Integer> values() {
    return values;
  }

  /** How many values there are. */
  public int count() {
    return values.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The value below or at which a share of the values lies, the lower of two where it falls
   * between; there must be a value.
   *
   * @param share 0 to 1
   */
  public int quantile(double share) {
    return at(Math.max(1, (int) Math.ceil(share * count() - 1e-9)));
  }

  /** The value of that rank, 1 being the lowest. */
  private int at(int rank) {
    int seen = 0;
    for (var e : values.entrySet()) {
      seen += e.getValue();
      if (seen >= rank) {
        return e.getKey();
      }
    }
    throw new IllegalStateException("no value");
  }

  /** The median: the mean of the two in the middle where their number is even. */
  public double median() {
    int n = count();
    return (at((n + 1) / 2) + at(n / 2 + 1)) / 2.0;
  }
}
