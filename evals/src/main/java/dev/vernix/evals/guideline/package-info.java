/**
 * Plan verdicts against vignettes.
 *
 * <p>{@link dev.vernix.evals.guideline.VerdictScorer} judges every vignette and {@link
 * dev.vernix.evals.guideline.VerdictReport} prints accuracy, confusions and misses.
 */
@NullMarked
package dev.vernix.evals.guideline;

import org.jspecify.annotations.NullMarked;
