package dev.vernix.corpus.view;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Fact;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The values of one quantity over a stay, in one unit.
 *
 * @param quantity its name in plain English
 * @param unit UCUM, empty where the values have none
 * @param clock turns the points' times into days of life
 * @param points in order of time; never empty
 * @param left how many values in units that cannot be compared were left out
 */
public record Trend(String quantity, String unit, Clock clock, List<Point> points, int left) {
  public Trend {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a trend without a value");
    }
  }

  /**
   * One value.
   *
   * @param fact where it was read
   */
  public record Point(LocalDateTime time, BigDecimal value, Fact fact) {}

  /** Days of life with their fraction of a day, as the unit counts them. */
  double dayOfLife(Point p) {
    return clock.dayOfLife(p.time().toLocalDate())
        + p.time().toLocalTime().toSecondOfDay()
            / (double) ChronoUnit.DAYS.getDuration().toSeconds();
  }

  BigDecimal lowest() {
    return points.stream().map(Point::value).min(BigDecimal::compareTo).orElseThrow();
  }

  BigDecimal highest() {
    return points.stream().map(Point::value).max(BigDecimal::compareTo).orElseThrow();
  }

  /** {@code weight (g)}. */
  String title() {
    String shown = dev.vernix.corpus.stay.Words.unit(unit);
    return shown.isEmpty() ? quantity : quantity + " (" + shown + ")";
  }
}
