/**
 * Formulas with their papers: {@link dev.vernix.evals.statistics.Kappa}, {@link
 * dev.vernix.evals.statistics.Rouge}, {@link dev.vernix.evals.statistics.Bootstrap}, {@link
 * dev.vernix.evals.statistics.Confusion}.
 */
@NullMarked
package dev.vernix.evals.statistics;

import org.jspecify.annotations.NullMarked;
