/**
 * What a discharge summary says at its two ends: pregnancy and birth, procedures, screens,
 * medicines, condition and follow-up.
 *
 * <p>{@link dev.vernix.corpus.history.History} lists the machines. What a single sentence of a note
 * says is told by a row of a clause table ({@code birth.tsv}, {@code maternal.tsv}, {@code
 * screening.tsv}, {@code discharge.tsv}); what takes several sentences or notes has a machine of
 * its own. {@link dev.vernix.corpus.history.ActiveMedicines} tells which medicines an infant is on
 * at a date. What is confidential is never cited by what is worked out beside it.
 */
@NullMarked
package dev.vernix.corpus.history;

import org.jspecify.annotations.NullMarked;
