package dev.vernix.evals.verify;

import dev.vernix.corpus.reading.TimeExpression;
import dev.vernix.corpus.reading.TimeExpression.Type;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days that an expression of time may mean: one, or the week of "at 36 weeks".
 *
 * @param first the first
 * @param last the last
 */
record Days(LocalDate first, LocalDate last) {
  private static final Set<Type> DATED =
      EnumSet.of(Type.DATE, Type.DAY_OF_LIFE, Type.POSTMENSTRUAL_AGE, Type.RELATIVE);

  /** Whether it names a day. */
  static boolean dated(TimeExpression t) {
    return DATED.contains(t.type());
  }

  static Days of(TimeExpression t) {
    LocalDate end = t.end();
    return new Days(t.start(), end == null || end.isBefore(t.start()) ? t.start() : end);
  }

  boolean meets(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
