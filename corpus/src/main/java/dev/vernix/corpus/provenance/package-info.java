/**
 * What a result was made with: {@link dev.vernix.corpus.provenance.Provenance} stands in every
 * result file, so that a figure can be traced to the program, the data and the model behind it.
 */
@NullMarked
package dev.vernix.corpus.provenance;

import org.jspecify.annotations.NullMarked;
