/**
 * Episodes of a stay, assembled from facts of many notes: infections, NEC, feeding, imaging of the
 * head, eyes.
 *
 * <p>{@link dev.vernix.corpus.episodes.Episodes} lists the machines. Studies (echocardiograms,
 * images of the head, eye examinations, EEG) are found as {@code Report}s, read {@code Clause} by
 * clause with the findings of the data files, and told from the {@code Statements} that carry them,
 * which a summary then leaves out.
 *
 * <p>Those of infection read cultures ({@link dev.vernix.corpus.episodes.CultureFinder}), then
 * antibiotics given together, then evaluations for sepsis; those of the gut read the milestones of
 * feeding and episodes of necrotising enterocolitis. {@link dev.vernix.corpus.episodes.Evidence}
 * finds what was read at a place, {@link dev.vernix.corpus.episodes.Window} what was written on
 * some days.
 */
@NullMarked
package dev.vernix.corpus.episodes;

import org.jspecify.annotations.NullMarked;
