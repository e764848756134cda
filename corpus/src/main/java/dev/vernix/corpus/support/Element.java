package dev.vernix.corpus.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** One checkable element of a text: what may not be in an output unless the notes support it. */
public sealed interface Element {
  /** As it stands in the text. */
  String shown();

  /** A calendar date; the year is the one written or the stay's. */
  record Day(LocalDate date, String shown) implements Element {}

  /** A day of life as the unit counts. */
  record DayOfLife(int day, String shown) implements Element {}

  /** A gestational or postmenstrual age in days. */
  record Age(int days, String shown) implements Element {}

  /** A time of day. */
  record TimeOfDay(LocalTime time, String shown) implements Element {}

  /**
   * A number.
   *
   * @param value without its sign's spaces, trailing zeros stripped
   * @param unit canonical, such as {@code mg/kg/d}; empty where none is written
   */
  record Amount(BigDecimal value, String unit, String shown) implements Element {}

  /** So many calendar days, which code counted. */
  record DayCount(int days, String shown) implements Element {}

  /** Numbers with slashes between ({@code 7/8}, {@code 58/31}, {@code 3/19}), as written. */
  record Slashes(String text, String shown) implements Element {}

  /** Letters with digits, or a Roman grade ({@code D10W}, {@code G2P1}, {@code IIA}), folded. */
  record Code(String text, String shown) implements Element {}

  /** A drug or vaccine by its concept. */
  record Drug(String concept, String shown) implements Element {}

  /** A side: {@code left}, {@code right} or {@code both}. */
  record Side(String side, String shown) implements Element {}
}
