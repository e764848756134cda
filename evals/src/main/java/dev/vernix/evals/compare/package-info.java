/**
 * Two results side by side: {@link dev.vernix.evals.compare.Comparison} pairs their cases and says
 * of each figure whether it got worse, {@link dev.vernix.evals.compare.ComparisonText} prints it.
 */
@NullMarked
package dev.vernix.evals.compare;

import org.jspecify.annotations.NullMarked;
