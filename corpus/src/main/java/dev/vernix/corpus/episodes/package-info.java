/**
 * Episodes of a stay, assembled from facts of many notes: infections, NEC, feeding, imaging of the
 * head, eyes.
 *
 * <p>{@link dev.vernix.corpus.episodes.Episodes} lists the machines.
 */
@NullMarked
package dev.vernix.corpus.episodes;

import org.jspecify.annotations.NullMarked;
