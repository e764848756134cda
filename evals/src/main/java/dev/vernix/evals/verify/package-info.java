/**
 * Any discharge summary held against the notes, whoever or whatever wrote it.
 *
 * <p>{@link dev.vernix.evals.verify.Verifier} reads the summary with the corpus reader, as if it
 * were one more note, and cuts each sentence into {@link dev.vernix.evals.verify.Clause}s. {@link
 * dev.vernix.evals.verify.NoteLines} holds every {@link dev.vernix.evals.verify.Line} of the notes
 * and of what code worked out from them. Each {@link dev.vernix.evals.verify.Check} looks at one
 * kind of thing (figures, dates, grades, sides, names and their negation, outcomes, what is said to
 * go on, whose it is) and finds it in a line about the same thing, finds that such lines say
 * otherwise, or finds nothing. {@link dev.vernix.evals.verify.Missing} names what a summary must
 * tell ({@code must-tell.tsv}) and this one does not, or tells without the detail that {@link
 * dev.vernix.evals.verify.Details} looks for. {@link dev.vernix.evals.verify.Identity} knows whose
 * chart it is. What Vernix itself says of the notes (corrections, contradictions) is known by its
 * words. The result is a {@link dev.vernix.evals.verify.Verification}.
 */
@NullMarked
package dev.vernix.evals.verify;

import org.jspecify.annotations.NullMarked;
