/**
 * Scores the sentence splitter on texts whose sentences are known.
 *
 * <p>{@link dev.vernix.evals.boundary.BoundaryFile} reads {@link
 * dev.vernix.evals.boundary.BoundaryCase}s, {@link dev.vernix.evals.boundary.BoundaryScorer} splits
 * each, and {@link dev.vernix.evals.boundary.BoundaryReport} prints the {@link
 * dev.vernix.evals.boundary.BoundaryScore}.
 */
@NullMarked
package dev.vernix.evals.boundary;

import org.jspecify.annotations.NullMarked;
