package dev.vernix.guideline.state;

import dev.vernix.corpus.Note;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers that rules ask for by name, as the notes known by then write them. */
final class WrittenNumbers {
  /** {@code benpen 14/7, gent first 5/7}: a companion drug with its own length. */
  private static final Pattern SECOND =
      Pattern.compile(
          "(?i)(?:^|[,(;+&]|\\b(?:and|with|plus))\\s*(?:gent\\w*|amik\\w*|tobra\\w*|metro\\w*|flagyl)\\b[^,;(]*$");

  private static final int BEFORE = 24;

  private final State state;

  WrittenNumbers(State state) {
    this.state = state;
  }

  /** The latest by then; of a range the lower end. */
  double latest(String name) {
    return cited(name, state.known()).value();
  }

  /** The latest by then; of a range the upper end. */
  double high(String name) {
    return cited(name, state.known()).high();
  }

  /** The judged note's. */
  double now(String name) {
    return cited(name, List.of(state.note())).value();
  }

  boolean has(String name) {
    return state.known().stream().anyMatch(n -> !state.reading().numbers(name, n).isEmpty());
  }

  boolean hasNow(String name) {
    return !state.reading().numbers(name, state.note()).isEmpty();
  }

  /** The latest of the notes since then. */
  Optional<Double> since(String name, LocalDateTime since) {
    var notes = state.known().stream().filter(n -> !n.time().isBefore(since)).toList();
    return notes.stream().allMatch(n -> state.reading().numbers(name, n).isEmpty())
        ? Optional.empty()
        : Optional.of(cited(name, notes).value());
  }

  /** The last, unless it is the shorter part of the second drug. */
  private static Reading.Measured main(String name, List<Reading.Measured> found) {
    var last = found.getLast();
    if (!name.equals("antibiotic-course-days") || !second(last)) {
      return last;
    }
    return found.reversed().stream()
        .filter(m -> m.said().equals(last.said()) && m.value() > last.value())
        .findFirst()
        .orElse(last);
  }

  private static boolean second(Reading.Measured m) {
    int from = Math.max(m.said().sentence().from(), m.from() - BEFORE);
    return SECOND.matcher(m.said().note().text().substring(from, m.to())).find();
  }

  private Reading.Measured cited(String name, List<Note> notes) {
    for (int i = notes.size() - 1; i >= 0; i--) {
      var found = state.reading().numbers(name, notes.get(i));
      if (!found.isEmpty()) {
        var m = main(name, found);
        state.cite(new Place(name, m.said(), m.from(), m.to(), Stance.AFFIRMED, m.whom(), false));
        return m;
      }
    }
    throw new Missing(Missing.called(name));
  }
}
