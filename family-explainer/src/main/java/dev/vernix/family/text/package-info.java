/**
 * The words of handouts and what fills them.
 *
 * <p>{@link dev.vernix.family.text.Library} reads the data files: a {@link
 * dev.vernix.family.text.Topic} says when a block applies and which sentences it has, a {@link
 * dev.vernix.family.text.Block} has their words in one language. {@link
 * dev.vernix.family.text.Filler} puts this baby's facts into the places of a sentence, with {@link
 * dev.vernix.family.text.Particles} for Korean. {@link dev.vernix.family.text.Terms} turns names of
 * medicines, visits, tests and warning signs into plain words. The page for authors of blocks is
 * {@code AUTHORS.md} beside the data.
 */
@NullMarked
package dev.vernix.family.text;

import org.jspecify.annotations.NullMarked;
