package dev.vernix.evals.verify;

import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.reading.Change;
import dev.vernix.corpus.reading.Concept;
import dev.vernix.corpus.reading.Side;
import java.time.LocalDate;
import java.util.List;

/**
 * A concept that a sentence names, with what is said of it.
 *
 * @param change what happens to it, which no negation is: {@code stopped}, {@code held}
 * @param first the day it is said of, or the first of several
 * @param last the last of several, else {@code first}
 * @param firm true where that day is written beside it, or the sentence tells the event of its day:
 *     started, stopped, given, done; false where the note merely mentions it
 * @param event true where the sentence tells a beginning, an end or a giving of it
 * @param side of the body; {@code NONE} where none is written
 * @param from first character in its text
 * @param to one past the last
 */
record Named(
    Concept concept,
    Status status,
    Change change,
    Experiencer whom,
    LocalDate first,
    LocalDate last,
    boolean firm,
    boolean event,
    Side side,
    int from,
    int to) {

  /** The same, said not to be so. */
  Named absent() {
    return new Named(
        concept, Status.ABSENT, Change.NONE, whom, first, last, firm, event, side, from, to);
  }

  /** Its concept and the groups of concepts that tell of the same thing. */
  List<String> keys() {
    return Related.keys(concept);
  }

  /** Its concept and other names of the very same thing. */
  List<String> own() {
    return Related.own(concept);
  }

  boolean on(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Said to be so, now or of the past; what was stopped or held was there. */
  boolean holds() {
    return status == Status.PRESENT || status == Status.HISTORICAL || ended();
  }

  /** Said not to be so, which "stopped" does not say. */
  boolean denied() {
    return status == Status.ABSENT && !ended();
  }

  /** Stopped, held or over, which says that it was there. */
  boolean ended() {
    return status == Status.ABSENT
        && (change == Change.STOPPED || change == Change.HELD || change == Change.RESOLVED);
  }
}
