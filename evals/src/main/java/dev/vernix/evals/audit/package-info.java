/**
 * The independent proof that outputs are supported by what they cite.
 *
 * <p>{@link dev.vernix.evals.audit.OutputAudit} takes a summary, or the {@link
 * dev.vernix.corpus.support.Claim}s of its files, reads the {@link
 * dev.vernix.corpus.support.Element}s of every sentence with a tokeniser of its own and returns
 * each {@link dev.vernix.corpus.support.Violation}.
 */
@NullMarked
package dev.vernix.evals.audit;

import org.jspecify.annotations.NullMarked;
