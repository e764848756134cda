package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.support.Element;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Spans of time, which follow from two days, and ages, which follow from one. */
final class Durations {
  /** Days of a unit, and how far off a rounded figure may be. */
  private record Unit(double days, double slack) {}

  private static final Map<String, Unit> UNITS =
      Map.of(
          "h", new Unit(1 / 24.0, 0.6),
          "d", new Unit(1, 0),
          "wk", new Unit(7, 3.5),
          "mo", new Unit(30.4, 15));

  private Durations() {}

  static boolean is(Element e) {
    return e instanceof Element.DayCount
        || e instanceof Element.Amount a && UNITS.containsKey(a.unit());
  }

  /** Whether it lies between two days of the sentence, or of a line about the same thing. */
  static boolean follows(Element e, Clause clause, Given given, NoteLines notes) {
    var own = new ArrayList<LocalDate>();
    given.clauses().forEach(c -> c.times().forEach(t -> ends(t, own)));
    if (between(own, e)) {
      return true;
    }
    for (var line : notes.sharing(clause.concepts())) {
      if (line.workedOut() && (between(line.ends(), e) || oneDay(line, e))) {
        return true;
      }
    }
    for (var line : notes.sharing(clause.ownKeys())) {
      if (line.workedOut() && line.sharesAny(clause.concepts()) && between(line.ends(), e)) {
        return true;
      }
    }
    return false;
  }

  /** A course that began and ended on one day. */
  private static boolean oneDay(Line line, Element e) {
    boolean one =
        e instanceof Element.DayCount d && d.days() == 1
            || e instanceof Element.Amount a
                && a.unit().equals("d")
                && a.value().compareTo(BigDecimal.ONE) == 0;
    return one && !line.ends().isEmpty() && line.ends().stream().distinct().count() == 1;
  }

  static void ends(TimeExpression t, List<LocalDate> into) {
    if (Days.dated(t)) {
      into.add(Days.of(t).first());
      into.add(Days.of(t).last());
    }
  }

  /** Some two of the days lie so far apart, with or without counting the first. */
  private static boolean between(List<LocalDate> days, Element e) {
    double n = e instanceof Element.DayCount d ? d.days() : 0;
    Unit unit = new Unit(1, 0);
    if (e instanceof Element.Amount a) {
      unit = java.util.Objects.requireNonNull(UNITS.get(a.unit()));
      n = a.value().doubleValue() * unit.days;
    }
    if (n < 1) {
      return false;
    }
    for (var a : days) {
      for (var b : days) {
        long apart = ChronoUnit.DAYS.between(a, b);
        if (apart > 0 && (near(n, apart, unit.slack) || near(n, apart + 1, unit.slack))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean near(double n, long days, double slack) {
    return Math.abs(n - days) <= slack + 1e-9;
  }
}
