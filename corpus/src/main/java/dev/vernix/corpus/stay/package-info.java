/**
 * What the machines that draft facts see of a stay, and what they make.
 *
 * <p>A {@link dev.vernix.corpus.stay.Stay} holds everything that was said, sentence by sentence
 * ({@link dev.vernix.corpus.stay.Said}). A {@link dev.vernix.corpus.stay.Machine} takes it, with
 * the {@link dev.vernix.corpus.stay.Drafts} of those before it, and yields {@link
 * dev.vernix.corpus.stay.Draft}s, which are facts before they have their numbers. {@link
 * dev.vernix.corpus.stay.Sighting} finds every place that speaks of a treatment, {@link
 * dev.vernix.corpus.stay.CourseFinder} makes courses of them, {@link
 * dev.vernix.corpus.stay.PhraseTable} reads the machines' data files.
 */
@NullMarked
package dev.vernix.corpus.stay;

import org.jspecify.annotations.NullMarked;
