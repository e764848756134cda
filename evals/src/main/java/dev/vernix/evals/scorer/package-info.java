/**
 * What can be scored, by name: a {@link dev.vernix.evals.scorer.Scorer} looks at the {@link
 * dev.vernix.evals.scorer.Observation}s of a {@link dev.vernix.evals.scorer.Case} and gives {@link
 * dev.vernix.evals.scorer.Score}s.
 *
 * <p>Every score is a part of a whole, and a figure is the sum of the parts over the sum of the
 * wholes. So every figure can be split by subgroup, resampled and pooled, and one of which nothing
 * was asked is unscored, which is not zero.
 */
@NullMarked
package dev.vernix.evals.scorer;

import org.jspecify.annotations.NullMarked;
