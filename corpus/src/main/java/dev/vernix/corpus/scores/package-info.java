/**
 * Scores that code works out from cited inputs, each with its paper; a missing input is named,
 * never guessed.
 *
 * <p>{@link dev.vernix.corpus.scores.Scores} lists the machines.
 */
@NullMarked
package dev.vernix.corpus.scores;

import org.jspecify.annotations.NullMarked;
