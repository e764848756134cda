package dev.vernix.corpus.reading;

import dev.vernix.corpus.reading.TimeExpression.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time expression with the lexemes it takes up.
 *
 * @param first its first lexeme
 * @param end the first lexeme after it
 */
record Placed(
    int first,
    int end,
    Type type,
    LocalDate start,
    @Nullable LocalDate last,
    @Nullable LocalTime at,
    boolean ambiguous) {

  static Placed on(int first, int end, Type type, LocalDate day) {
    return new Placed(first, end, type, day, null, null, false);
  }

  Placed until(int newEnd, LocalDate lastDay, boolean doubt) {
    return new Placed(first, newEnd, type, start, lastDay, at, ambiguous || doubt);
  }

  Placed at(int newFirst, int newEnd, @Nullable LocalTime time) {
    return new Placed(newFirst, newEnd, type, start, last, time, ambiguous);
  }

  TimeExpression expression(Lexemes lx) {
    return new TimeExpression(lx.from(first), lx.to(end - 1), type, start, last, at, ambiguous);
  }
}
