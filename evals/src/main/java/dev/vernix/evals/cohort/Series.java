package dev.vernix.evals.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is drawn over months or units.
 *
 * @param title of the picture
 * @param unit of the values, such as {@code %}
 * @param kind how values scatter
 * @param per what a value is multiplied by: 100 for per cent, 1000 for a rate
 * @param over what values are counted over, such as {@code eligible stays}
 * @param points in order
 */
public record Series(
    String title, String unit, Indicator.Kind kind, double per, String over, List<Point> points) {
  public Series {
    points = List.copyOf(points);
  }

  /**
   * One month or unit.
   *
   * @param value as drawn
   * @param of what it was counted over; decides the limits
   */
  public record Point(String label, double value, double numerator, double of) {}

  static Series concordance(String title, Map<String, Counts> groups) {
    var points = new ArrayList<Point>();
    groups.forEach(
        (g, c) -> {
          if (c.eligible() > 0) {
            points.add(
                new Point(g, 100.0 * c.concordant() / c.eligible(), c.concordant(), c.eligible()));
          }
        });
    return new Series(title, "%", Indicator.Kind.PROPORTION, 100, "eligible stays", points);
  }

  static Series of(Indicator i, Map<String, Measure> groups) {
    var points = new ArrayList<Point>();
    groups.forEach(
        (g, m) -> {
          var f = Figure.of(i, m);
          if (f.known()) {
            points.add(new Point(g, f.value(), m.numerator(), m.denominator()));
          }
        });
    boolean share = i.kind() == Indicator.Kind.PROPORTION || i.kind() == Indicator.Kind.TIME;
    String unit =
        share
            ? "%"
            : i.kind() == Indicator.Kind.RATE ? "per " + i.per() + " " + i.unit() : i.unit();
    String over =
        switch (i.kind()) {
          case RATE -> i.unit();
          case TIME -> "decisions or courses";
          case PROPORTION, MEDIAN -> "stays";
        };
    return new Series(i.title(), unit, i.kind(), share ? 100 : i.per(), over, points);
  }

  /** What the upright axis shows. */
  String axis() {
    return unit.equals("%") ? "% of " + over : unit;
  }

  /** The middle line: the pooled value, or the median of medians. */
  public double centre() {
    if (kind == Indicator.Kind.MEDIAN) {
      var sorted = points.stream().mapToDouble(Point::value).sorted().toArray();
      int n = sorted.length;
      return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
    double of = points.stream().mapToDouble(Point::of).sum();
    return of == 0 ? 0 : per * points.stream().mapToDouble(Point::numerator).sum() / of;
  }

  /** One standard deviation of a value counted over so much; 0 for medians, which have none. */
  public double sigma(double of) {
    double p = centre() / per;
    return switch (kind) {
      case PROPORTION, TIME -> per * Math.sqrt(Math.max(0, p * (1 - p) / of));
      case RATE -> per * Math.sqrt(p / of);
      case MEDIAN -> 0;
    };
  }

  /** The highest that a value can be; infinite for rates and medians. */
  double ceiling() {
    return kind == Indicator.Kind.RATE || kind == Indicator.Kind.MEDIAN
        ? Double.POSITIVE_INFINITY
        : per;
  }

  double top() {
    double highest =
        points.stream()
            .mapToDouble(p -> Math.max(p.value, Math.min(ceiling(), centre() + 3 * sigma(p.of))))
            .max()
            .orElse(1);
    return ceiling() < Double.POSITIVE_INFINITY ? ceiling() : Math.max(highest * 1.05, 1);
  }
}
