/**
 * Charts, notes and the ledger of facts that everything else is built on.
 *
 * <p>A {@link dev.vernix.corpus.Chart} is what a chart folder holds. Reading it gives facts ({@link
 * dev.vernix.corpus.Fact}), each tied to {@link dev.vernix.corpus.Span}s of the notes and placed on
 * the chart's {@link dev.vernix.corpus.Clock}. How text becomes facts is in {@code
 * dev.vernix.corpus.reading}.
 */
@NullMarked
package dev.vernix.corpus;

import org.jspecify.annotations.NullMarked;
