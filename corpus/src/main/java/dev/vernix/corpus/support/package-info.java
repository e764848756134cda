/**
 * Whether the notes support what is said: the elements of a sentence that can be wrong, and what
 * stretches of notes support of them.
 *
 * <p>{@link dev.vernix.corpus.support.SupportCheck} checks a {@link
 * dev.vernix.corpus.support.Claim} and gives {@link dev.vernix.corpus.support.Violation}s. {@link
 * dev.vernix.corpus.support.Elements} takes a text apart into {@link
 * dev.vernix.corpus.support.Element}s, {@link dev.vernix.corpus.support.Evidence} collects what
 * citations hold. The planner of a summary states no fact that fails; the audit of {@code evals}
 * runs the same check over finished outputs.
 */
@NullMarked
package dev.vernix.corpus.support;

import org.jspecify.annotations.NullMarked;
