package dev.vernix.corpus.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time named in a sentence, placed on the chart's clock.
 *
 * @param from first character in the note's whole text
 * @param to one past the last
 * @param type what sort of expression it is
 * @param start the day it names or starts with
 * @param end the last day of an interval ({@code DOL 12-26}, {@code x3d}), null for one day
 * @param at time of day where written
 * @param ambiguous true where it can be read in two ways ({@code 3/4})
 */
public record TimeExpression(
    int from,
    int to,
    Type type,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable LocalTime at,
    boolean ambiguous) {

  /** Sorts of time expression. */
  public enum Type {
    DATE,
    DAY_OF_LIFE,
    POSTMENSTRUAL_AGE,
    RELATIVE,
    DURATION,
    TIME_OF_DAY
  }
}
