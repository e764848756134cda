package dev.vernix.evals.compare;

import dev.vernix.evals.scorer.Better;
import dev.vernix.evals.statistics.Bootstrap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure of two results, over the cases that both have.
 *
 * @param suite where it is from
 * @param figure its name
 * @param better which way it gets better
 * @param before in the first result
 * @param after in the second; null where it is no longer scored
 * @param cases in both
 * @param interval of after minus before, 95 %; empty where too few cases give none
 * @param pinBroken whether the first result pins it and the second lies beyond the tolerance, on
 *     the worse side
 */
public record Difference(
    String suite,
    String figure,
    Better better,
    double before,
    @Nullable Double after,
    int cases,
    Optional<Bootstrap> interval,
    boolean pinBroken) {

  /** What a difference means. */
  public enum Kind {
    /** Worse, and not by the chance of which cases were drawn; or lost; or a pin broken. */
    REGRESSION,
    /** Worse, but so little or on so few cases that it may be chance. */
    PERHAPS_WORSE,
    /** A count that says how much there was. */
    CHANGED,
    BETTER,
    /** Better, but it may be chance. */
    PERHAPS_BETTER,
    SAME
  }

  /** After minus before; 0 where it is no longer scored. */
  public double delta() {
    return after == null ? 0 : after - before;
  }

  /** What it means. A drop whose chance cannot be told is taken for a regression. */
  public Kind kind() {
    if (after == null || pinBroken) {
      return Kind.REGRESSION;
    }
    double worse = worse(better, delta());
    if (Math.abs(delta()) < 1e-12) {
      return Kind.SAME;
    }
    if (better == Better.NEITHER) {
      return Kind.CHANGED;
    }
    boolean sure = interval.isPresent() && interval.get().excludesZero();
    if (worse < 0) {
      return sure ? Kind.BETTER : Kind.PERHAPS_BETTER;
    }
    return sure || interval.isEmpty() ? Kind.REGRESSION : Kind.PERHAPS_WORSE;
  }

  /** How much worse a change is; below 0 for an improvement, 0 for a figure that has no better. */
  static double worse(Better better, double delta) {
    return switch (better) {
      case HIGHER -> -delta;
      case LOWER -> delta;
      case NEITHER -> 0;
    };
  }
}
