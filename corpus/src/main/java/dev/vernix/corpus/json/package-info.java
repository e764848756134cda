/**
 * The ledger as JSON lines, one fact a row: {@link dev.vernix.corpus.json.LedgerJson} writes the
 * file and reads it back.
 */
@NullMarked
package dev.vernix.corpus.json;

import org.jspecify.annotations.NullMarked;
