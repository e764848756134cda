/**
 * Passages of guidelines and the finding of them. A {@link dev.vernix.guideline.index.PassageIndex}
 * is a Lucene index in a folder; {@link dev.vernix.guideline.index.PassageSearcher} asks it by
 * words (BM25 over words and over the lexicon's concepts), by meaning (vectors of {@link
 * dev.vernix.guideline.index.BgeSmall}) or by both ({@link dev.vernix.guideline.index.Fusion}).
 * What a passage says is only ever data: it is shown and ranked, never followed.
 */
@NullMarked
package dev.vernix.guideline.index;

import org.jspecify.annotations.NullMarked;
