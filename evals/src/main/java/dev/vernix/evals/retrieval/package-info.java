/**
 * How well passages are found: {@link dev.vernix.evals.retrieval.RetrievalSet} holds questions with
 * the passages that answer them, of the digest or of any collection in BEIR's form, {@link
 * dev.vernix.evals.retrieval.RetrievalEval} asks them by words, by meaning and by both, {@link
 * dev.vernix.evals.retrieval.RetrievalReport} puts the figures beside the bars, and {@link
 * dev.vernix.evals.retrieval.RetrievalSpeed} takes the time.
 */
@NullMarked
package dev.vernix.evals.retrieval;

import org.jspecify.annotations.NullMarked;
