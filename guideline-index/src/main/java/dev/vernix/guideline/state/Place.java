package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Said;

/**
 * One place of a note that names a term.
 *
 * @param term whose name it is
 * @param said the sentence
 * @param from first character in the note's text
 * @param to one past the last
 * @param stance what the sentence says of it
 * @param whom whom it is about
 * @param stale true where a signal of the ledger says that the line no longer held
 */
public record Place(
    String term, Said said, int from, int to, Stance stance, Experiencer whom, boolean stale) {

  /** The whole sentence, which is what a finding cites. */
  public Span span() {
    return said.span();
  }

  boolean of(Experiencer other) {
    return whom == other;
  }
}
