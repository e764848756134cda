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
 *
 * <p>A machine that reads something in a sentence alone asks for it through {@link
 * dev.vernix.corpus.stay.Said#once} or {@link dev.vernix.corpus.stay.Said#says}, so that a note that
 * comes to a read chart costs little more than itself; one that looks drafts up by something keeps a
 * {@link dev.vernix.corpus.stay.Drafts.Index}. What is asked for each mention must not walk over the
 * whole sentence, which may be a long line of nothing but mentions.
 */
@NullMarked
package dev.vernix.corpus.stay;

import org.jspecify.annotations.NullMarked;
