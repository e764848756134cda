/**
 * Recommendations as data: the digest's statements with their applicability and expectation as
 * typed CEL.
 *
 * <p>{@link dev.vernix.guideline.recommendation.Library} reads the entries, {@link
 * dev.vernix.guideline.recommendation.Rule} is one that can be run, {@link
 * dev.vernix.guideline.recommendation.Linter} says what is wrong with an entry.
 */
@NullMarked
package dev.vernix.guideline.recommendation;

import org.jspecify.annotations.NullMarked;
