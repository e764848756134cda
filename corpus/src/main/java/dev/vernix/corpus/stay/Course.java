package dev.vernix.corpus.stay;

import java.time.LocalDate;
import java.util.List;

/**
 * A treatment from its first day to its last.
 *
 * @param start first day
 * @param end last day on which it was given or documented
 * @param stopped true where a note says that it ended; false where it is only last documented then
 * @param evidence what was read of it, in order of time
 */
public record Course(LocalDate start, LocalDate end, boolean stopped, List<Sighting> evidence) {
  /** Calendar days, first and last counted. */
  public int days() {
    return Words.count(start, end);
  }
}
