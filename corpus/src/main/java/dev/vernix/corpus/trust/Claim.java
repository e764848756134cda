package dev.vernix.corpus.trust;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Said;
import java.time.LocalDate;

/**
 * What one note says of something that has one answer at a time.
 *
 * @param topic what it is about, as a sentence says it
 * @param value the answer, as a sentence says it
 * @param at index of its sentence in the stay
 * @param span the characters that say it
 */
record Claim(String topic, String value, Said said, int at, Span span) {
  LocalDate date() {
    return said.noteDate();
  }

  String note() {
    return said.note().name();
  }

  /** {@code left (2026-03-05, DOL 3)}. */
  String dated(Clock clock) {
    return value
        + " ("
        + date()
        + (date().isBefore(clock.born().toLocalDate()) ? "" : ", DOL " + clock.dayOfLife(date()))
        + ")";
  }
}
