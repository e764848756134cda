package dev.vernix.evals.cohort;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator with its interval.
 *
 * @param known false where nothing contributed
 * @param value per the indicator's base; days for a median, per cent for a time
 * @param interval 95 %, in the same unit; null for a median
 */
public record Figure(boolean known, double value, @Nullable Interval interval) {
  private static final Figure NONE = new Figure(false, 0, null);

  static Figure of(Indicator i, Measure m) {
    return switch (i.kind()) {
      case PROPORTION, TIME -> m.denominator() == 0 ? NONE : share(m);
      case RATE -> m.denominator() == 0 ? NONE : rate(i, m);
      case MEDIAN -> m.count() == 0 ? NONE : new Figure(true, m.median(), null);
    };
  }

  private static Figure share(Measure m) {
    var w = Interval.wilson(m.numerator(), m.denominator());
    return new Figure(
        true, 100.0 * m.numerator() / m.denominator(), new Interval(100 * w.low(), 100 * w.high()));
  }

  private static Figure rate(Indicator i, Measure m) {
    double over = m.denominator() / (double) i.per();
    return new Figure(true, m.numerator() / over, Interval.rate(m.numerator(), over));
  }

  /** {@code 12.3}, without a decimal from 100 on or where it is whole. */
  public static String number(double v) {
    return v >= 100 || v == Math.rint(v)
        ? String.valueOf(Math.round(v))
        : String.format(Locale.ROOT, "%.1f", v);
  }

  /** {@code 80 % (55 to 93)}, or {@code no eligible stay}. */
  static String share(int yes, int of) {
    if (of == 0) {
      return "no eligible stay";
    }
    var w = Interval.wilson(yes, of);
    return number(100.0 * yes / of)
        + " % ("
        + Math.round(100 * w.low())
        + " to "
        + Math.round(100 * w.high())
        + ")";
  }
}
