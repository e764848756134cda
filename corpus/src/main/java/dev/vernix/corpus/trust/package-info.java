/**
 * Signals of what a person must look at: slips, contradictions, copies, plans never carried out.
 *
 * <p>{@link dev.vernix.corpus.trust.Trust} lists the machines.
 */
@NullMarked
package dev.vernix.corpus.trust;

import org.jspecify.annotations.NullMarked;
