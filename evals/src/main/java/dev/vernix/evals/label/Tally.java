package dev.vernix.evals.label;

/**
 * Answers to a yes-or-no question against gold.
 *
 * @param hits yes, and gold says yes
 * @param alarms yes, and gold says no
 * @param misses no, and gold says yes
 * @param rests no, and gold says no
 */
public record Tally(int hits, int alarms, int misses, int rests) {
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** With one more answer. */
  public Tally with(boolean gold, boolean answer) {
    return new Tally(
        hits + (gold && answer ? 1 : 0),
        alarms + (!gold && answer ? 1 : 0),
        misses + (gold && !answer ? 1 : 0),
        rests + (!gold && !answer ? 1 : 0));
  }

  /** The two together. */
  public Tally plus(Tally other) {
    return new Tally(
        hits + other.hits, alarms + other.alarms, misses + other.misses, rests + other.rests);
  }

  /** Questions asked. */
  public int of() {
    return hits + alarms + misses + rests;
  }

  /** Questions whose gold is yes. */
  public int gold() {
    return hits + misses;
  }

  /** Share of the yes answers that are right; {@code NaN} where none was given. */
  public double precision() {
    return (double) hits / (hits + alarms);
  }

  /** Share of gold that was found; {@code NaN} where there is none. */
  public double recall() {
    return (double) hits / (hits + misses);
  }

  /** Harmonic mean of the two; {@code NaN} where nothing was asked and nothing answered. */
  public double f1() {
    return 2.0 * hits / (2.0 * hits + alarms + misses);
  }
}
