/**
 * Signals of what a person must look at: slips, contradictions, copies, default text, plans never
 * carried out; and what not everyone may read.
 *
 * <p>{@link dev.vernix.corpus.trust.Trust} lists the machines. Those that look for slips read
 * numbers by themselves ({@code Figure}, {@code Reading}, {@code Weighings}), because the reading
 * machines drop what cannot be. {@link dev.vernix.corpus.trust.Correction} reads what one note says
 * against another, {@link dev.vernix.corpus.trust.Sensitive} tells sentences about the family that
 * must be withheld, {@link dev.vernix.corpus.trust.Tidy} keeps one signal of each matter.
 */
@NullMarked
package dev.vernix.corpus.trust;

import org.jspecify.annotations.NullMarked;
