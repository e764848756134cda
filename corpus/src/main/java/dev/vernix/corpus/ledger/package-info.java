/**
 * From what the notes say to the ledger: facts that were read, facts that code worked out, and
 * signals.
 *
 * <p>{@link dev.vernix.corpus.ledger.LedgerReader} is the way in. It reads every note, lets each
 * {@link dev.vernix.corpus.ledger.Machine} draft facts from what was read, and numbers them. {@link
 * dev.vernix.corpus.ledger.Stay} is what machines see of a chart; {@link
 * dev.vernix.corpus.ledger.Draft} is a fact before it has its number.
 */
@NullMarked
package dev.vernix.corpus.ledger;

import org.jspecify.annotations.NullMarked;
