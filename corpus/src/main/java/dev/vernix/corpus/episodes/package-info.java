/**
 * Episodes of a stay, assembled from facts of many notes, and what a discharge summary says at its
 * two ends: birth, pregnancy, procedures, screens, medicines, condition and follow-up.
 *
 * <p>{@link dev.vernix.corpus.episodes.Episodes} lists the machines. What a single sentence of a
 * note says is told by a row of a clause table ({@code birth.tsv}, {@code maternal.tsv}, {@code
 * screening.tsv}, {@code discharge.tsv}); what takes several sentences or notes has a machine of
 * its own. {@link dev.vernix.corpus.episodes.ActiveMedicines} tells which medicines an infant is on
 * at a date. What is confidential is never cited by what is worked out beside it.
 */
@NullMarked
package dev.vernix.corpus.episodes;

import org.jspecify.annotations.NullMarked;
