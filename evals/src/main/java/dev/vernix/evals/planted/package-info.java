/**
 * Errors planted in charts one at a time, to measure whether the ledger's trust signals find them.
 *
 * <p>{@link dev.vernix.evals.planted.Planters} knows the kinds, each a pure function from a chart
 * to charts with one error; {@link dev.vernix.evals.planted.PlantedScorer} reads them and counts.
 */
@NullMarked
package dev.vernix.evals.planted;

import org.jspecify.annotations.NullMarked;
