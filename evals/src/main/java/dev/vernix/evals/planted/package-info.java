/**
 * Errors planted in charts one at a time, to measure whether the ledger's trust signals find them.
 *
 * <p>{@link dev.vernix.evals.planted.Planters} knows the kinds, each a pure function from a chart
 * to charts with one error; {@link dev.vernix.evals.planted.PlantedScorer} reads them and counts.
 *
 * <p>The seeded-error suite plants in sentences instead: {@link
 * dev.vernix.evals.planted.TextErrors} puts one error at a time into any text about a chart; {@link
 * dev.vernix.evals.planted.SeededVerify} counts which of them the verifying of a whole summary
 * catches, {@link dev.vernix.evals.planted.SeededGate} which the gate does, both as a {@link
 * dev.vernix.evals.planted.SeededScore}. {@link dev.vernix.evals.planted.SeededSet} reads the list
 * of summaries that are true.
 */
@NullMarked
package dev.vernix.evals.planted;

import org.jspecify.annotations.NullMarked;
