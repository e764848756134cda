/**
 * Plans judged: every plan of a chart by every recommendation.
 *
 * <p>A {@link dev.vernix.guideline.check.PlanChecker} gives {@link
 * dev.vernix.guideline.check.Finding}s; {@link dev.vernix.guideline.check.Findings} says which come
 * first.
 */
@NullMarked
package dev.vernix.guideline.check;

import org.jspecify.annotations.NullMarked;
