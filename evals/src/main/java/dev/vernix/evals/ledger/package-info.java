/**
 * Measures the reading of charts against labelled sentences, the sample charts' gold and simulated
 * stays.
 *
 * <p>{@link dev.vernix.evals.ledger.LedgerEval} runs the scorers ({@code SentenceScorer}, {@code
 * ChartScorer}, {@code StayScorer}, {@code SignalScorer}) into a {@link
 * dev.vernix.evals.ledger.LedgerScore}, whose lines {@link dev.vernix.evals.ledger.LedgerReport}
 * prints beside the bars of {@code bars.tsv}. {@link dev.vernix.evals.ledger.ReadingSpeed} measures
 * time and memory.
 */
@NullMarked
package dev.vernix.evals.ledger;

import org.jspecify.annotations.NullMarked;
