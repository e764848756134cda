package dev.vernix.corpus.view;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis with round numbers at its marks.
 *
 * @param low its lower end, at or below the lowest value
 * @param high its upper end
 * @param ticks the marks, both ends included
 */
record Axis(double low, double high, List<Double> ticks) {
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /** An axis around those values with about that many steps. */
  static Axis of(double lowest, double highest, int steps) {
    double range = highest > lowest ? highest - lowest : Math.max(Math.abs(highest), 1);
    double raw = range / steps;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = power * 10;
    for (double r : ROUND) {
      if (r * power >= raw - 1e-9) {
        step = r * power;
        break;
      }
    }
    long from = (long) Math.floor(lowest / step + 1e-9);
    long to = Math.max(from + 1, (long) Math.ceil(highest / step - 1e-9));
    var ticks = new ArrayList<Double>();
    for (long i = from; i <= to; i++) {
      ticks.add(i * step);
    }
    return new Axis(from * step, to * step, List.copyOf(ticks));
  }

  double span() {
    return high - low;
  }
}
