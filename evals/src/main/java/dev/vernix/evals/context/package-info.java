/**
 * Scores the context machine alone on labelled sentences of any kind.
 *
 * <p>{@link dev.vernix.evals.context.TargetFile} reads {@link
 * dev.vernix.evals.context.LabelledTarget}s, {@link dev.vernix.evals.context.ContextScorer} asks
 * the machine of each, and {@link dev.vernix.evals.context.ContextReport} prints the {@link
 * dev.vernix.evals.context.ContextScore}.
 */
@NullMarked
package dev.vernix.evals.context;

import org.jspecify.annotations.NullMarked;
