package dev.vernix.guideline.state;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Said;
import java.time.LocalDateTime;

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

  /** When what is said held: as written, but no later than the note. */
  LocalDateTime time() {
    var when = said.when(from, to);
    LocalDateTime noted = said.note().time();
    return when.start().isAfter(noted)
            || when.wholeDays() && when.startDate().equals(said.noteDate())
        ? noted
        : when.wholeDays() ? when.start().plusHours(12) : when.start();
  }

  boolean of(Experiencer other) {
    return whom == other;
  }
}
