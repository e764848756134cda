package dev.vernix.guideline.state;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The antibiotic course that runs when a note is written. */
final class Courses {
  private static final String ANTIBIOTICS = "antibiotics";
  private static final String DAYS = "antibiotic-course-days";

  /** A run is over when for that many hours no note says that it goes on. */
  private static final double GAP = 96;

  private final State state;
  private final Drugs drugs;

  Courses(State state, Drugs drugs) {
    this.state = state;
    this.drugs = drugs;
  }

  /** True where the latest word of antibiotics is that they are given. */
  boolean running() {
    return state.now(ANTIBIOTICS);
  }

  /** Which day of the course this is, the first being 1. */
  double day() {
    var told =
        state.numbers().hasNow("antibiotic-day")
            ? Optional.of(state.numbers().now("antibiotic-day"))
            : Optional.<Double>empty();
    return told.or(() -> drugs.dayNow(ANTIBIOTICS))
        .orElseGet(
            () -> ChronoUnit.DAYS.between(begun().toLocalDate(), state.at().toLocalDate()) + 1.0);
  }

  /** Hours since the first dose. */
  double hours() {
    return state.numbers().hasNow("antibiotic-hours")
        ? state.numbers().now("antibiotic-hours")
        : State.hours(begun(), state.at());
  }

  private LocalDateTime begun() {
    var firm = state.then(ANTIBIOTICS).stream().filter(p -> p.stance().firm()).toList();
    if (firm.isEmpty()) {
      throw new Missing("when antibiotics began");
    }
    LocalDateTime first = firm.getLast().time();
    for (int i = firm.size() - 2; i >= 0; i--) {
      LocalDateTime before = firm.get(i).time();
      if (State.hours(before, first) > GAP) {
        break;
      }
      first = before.isBefore(first) ? before : first;
    }
    return first;
  }

  /** Days planned in all for the course that runs, an earlier one's length is not this one's. */
  double plannedDays() {
    return written().orElseThrow(() -> new Missing(Missing.called(DAYS)));
  }

  boolean planned() {
    return written().isPresent();
  }

  private Optional<Double> written() {
    LocalDateTime since = since();
    if (state.numbers().hasNow(DAYS)) {
      return Optional.of(state.numbers().now(DAYS));
    }
    var dated = dated();
    if (dated.isPresent()) {
      return dated;
    }
    var ordered = drugs.daysPlanned(ANTIBIOTICS, since);
    if (ordered.isPresent()) {
      return ordered;
    }
    return state.numbers().since(DAYS, since);
  }

  /** Days from the first to the day on which the course is to end, where both are known. */
  private Optional<Double> dated() {
    for (var said : state.said(state.note())) {
      var end = CourseTalk.end(state.reading(), said);
      if (end.isPresent() && (state.numbers().hasNow("antibiotic-day") || begunEarlier())) {
        state.cite(said);
        return Optional.of(day() + ChronoUnit.DAYS.between(state.at().toLocalDate(), end.get()));
      }
    }
    return Optional.empty();
  }

  private boolean begunEarlier() {
    return state.then(ANTIBIOTICS).stream()
        .anyMatch(
            p -> p.stance().firm() && p.time().toLocalDate().isBefore(state.at().toLocalDate()));
  }

  /**
   * When the culture grew; else a day before the course began; five days before the note where no
   * note tells of a course.
   */
  private LocalDateTime since() {
    var grew = state.cultures().positiveSince("blood");
    if (grew.isPresent()) {
      // what was planned before the culture grew no longer holds
      return grew.get();
    }
    boolean told = state.then(ANTIBIOTICS).stream().anyMatch(p -> p.stance().firm());
    LocalDateTime begun = told ? begun() : state.at();
    return begun.isBefore(state.at().minusDays(4)) ? begun.minusDays(1) : state.at().minusDays(5);
  }
}
