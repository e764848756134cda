/**
 * What the scorers of labelled sentences share: {@link dev.vernix.evals.label.Tally} counts right
 * and wrong answers, {@link dev.vernix.evals.label.Throughput} measures speed, and a file of labels
 * that cannot be read ends in a {@link dev.vernix.evals.label.LabelException}.
 */
@NullMarked
package dev.vernix.evals.label;

import org.jspecify.annotations.NullMarked;
