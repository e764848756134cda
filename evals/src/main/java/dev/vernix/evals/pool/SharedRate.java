package dev.vernix.evals.pool;

import org.jspecify.annotations.Nullable;

/**
 * Events over days.
 *
 * @param id of the indicator
 * @param per the rate's base, such as 1000
 * @param unit what is counted over
 * @param events null where suppressed: at least one and fewer than the site's threshold
 * @param over null, and with it the events, where too few stays contributed
 */
public record SharedRate(
    String id, String title, int per, String unit, @Nullable Integer events, @Nullable Long over) {

  /** What the events can be. */
  Range range(int threshold) {
    return events == null ? new Range(1, threshold - 1) : Range.exactly(events);
  }
}
