package dev.vernix.corpus.episodes;

import dev.vernix.corpus.stay.Said;
import dev.vernix.corpus.stay.Stay;
import java.time.LocalDate;
import java.util.List;

/** What was written on some days of a stay, found without reading the whole of it. */
final class Window {
  private Window() {}

  /** Every sentence of the notes of those days, both counted. */
  static List<Said> of(Stay stay, LocalDate first, LocalDate last) {
    int from = firstOn(stay.said(), first);
    int to = firstOn(stay.said(), last.plusDays(1));
    return from < to ? stay.said().subList(from, to) : List.of();
  }

  /** The place of the first sentence on or after that day: sentences are in order of time. */
  private static int firstOn(List<Said> said, LocalDate day) {
    int low = 0;
    int high = said.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (said.get(middle).noteDate().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
