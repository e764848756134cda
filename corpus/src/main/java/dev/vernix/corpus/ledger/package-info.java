/**
 * From what the notes say to the ledger: facts that were read, facts that code worked out, and
 * signals.
 *
 * <p>{@link dev.vernix.corpus.ledger.LedgerReader} is the way in. It reads every note, lets each
 * {@link dev.vernix.corpus.stay.Machine} draft facts from what was read, and numbers them. {@link
 * dev.vernix.corpus.ledger.IncrementalReader} does the same for a chart that grows, without reading
 * a note twice.
 */
@NullMarked
package dev.vernix.corpus.ledger;

import org.jspecify.annotations.NullMarked;
