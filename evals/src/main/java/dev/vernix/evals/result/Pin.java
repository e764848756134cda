package dev.vernix.evals.result;

import org.jspecify.annotations.Nullable;

/**
 * A pinned figure beside what was measured.
 *
 * @param slice {@code all} or a group
 * @param figure its name
 * @param value as pinned
 * @param tolerance to either side
 * @param measured null where it was not scored
 * @param holds whether it is near enough; what was not scored never is
 */
public record Pin(
    String slice,
    String figure,
    double value,
    double tolerance,
    @Nullable Double measured,
    boolean holds) {}
