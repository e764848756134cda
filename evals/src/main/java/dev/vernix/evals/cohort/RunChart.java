package dev.vernix.evals.cohort;

import java.util.ArrayList;
import java.util.List;

/**
 * A value over months. Shares and rates are a control chart with limits three standard deviations
 * from the pooled value (p and u charts; Shewhart); medians are a run chart about their median. A
 * point outside the limits, or one of at least eight in a row on one side of the middle line, is
 * marked as unlikely to be chance (Western Electric rules 1 and 4, from memory).
 */
final class RunChart {
  private static final int RUN = 8;
  private static final int LEFT = 44;
  private static final int TOP = 22;
  private static final int FOOT = 40;
  private static final int MOST_LABELS = 6;

  private RunChart() {}

  /** Which points are unlikely to be chance. */
  static List<Boolean> special(Series s) {
    var marked = new ArrayList<Boolean>();
    double centre = s.centre();
    s.points().forEach(p -> marked.add(outside(s, p, centre)));
    int from = 0;
    for (int i = 1; i <= s.points().size(); i++) {
      boolean goesOn =
          i < s.points().size()
              && side(s, i, centre) == side(s, from, centre)
              && side(s, i, centre) != 0;
      if (!goesOn) {
        if (i - from >= RUN && side(s, from, centre) != 0) {
          for (int j = from; j < i; j++) {
            marked.set(j, true);
          }
        }
        from = i;
      }
    }
    return marked;
  }

  private static boolean outside(Series s, Series.Point p, double centre) {
    double sigma = s.sigma(p.of());
    return sigma > 0 && Math.abs(p.value() - centre) > 3 * sigma;
  }

  private static double side(Series s, int i, double centre) {
    return Math.signum(s.points().get(i).value() - centre);
  }

  static String draw(Series s, int width, int height) {
    var svg = new Svg(width, height, s.title() + " by month");
    double top = s.top();
    int n = s.points().size();
    double step = n < 2 ? 0 : (double) (width - LEFT - 12) / (n - 1);
    double first = n < 2 ? (LEFT + width) / 2.0 : LEFT + 4;
    axis(svg, s, top);
    double centre = s.centre();
    svg.line(LEFT, y(svg, centre, top), width - 4, y(svg, centre, top), "mid");
    var line = new double[2 * n];
    var low = new double[2 * n];
    var high = new double[2 * n];
    for (int i = 0; i < n; i++) {
      var p = s.points().get(i);
      double x = first + i * step;
      double sigma = 3 * s.sigma(p.of());
      line[2 * i] = low[2 * i] = high[2 * i] = x;
      line[2 * i + 1] = y(svg, p.value(), top);
      low[2 * i + 1] = y(svg, Math.max(0, centre - sigma), top);
      high[2 * i + 1] = y(svg, Math.min(s.ceiling(), centre + sigma), top);
    }
    if (s.kind() != Indicator.Kind.MEDIAN && n > 1) {
      svg.path(low, "limit").path(high, "limit");
    }
    svg.path(line, "run");
    var special = special(s);
    int every = Math.max(1, (int) Math.ceil(n / (double) MOST_LABELS));
    for (int i = 0; i < n; i++) {
      var p = s.points().get(i);
      double x = first + i * step;
      String said =
          p.label()
              + ": "
              + Figure.number(p.value())
              + " "
              + s.unit()
              + " of "
              + Math.round(p.of());
      svg.dot(x, line[2 * i + 1], 3, special.get(i) ? "point odd" : "point", said);
      if (i % every == 0) {
        svg.words(x, height - 24, anchor(i, n), p.label());
      }
    }
    svg.words((LEFT + width) / 2.0, height - 6, "middle", "month of birth");
    return svg.done();
  }

  private static String anchor(int i, int n) {
    return n == 1 ? "middle" : i == 0 ? "start" : i == n - 1 ? "end" : "middle";
  }

  static void axis(Svg svg, Series s, double top) {
    svg.words(2, 11, "start", s.axis());
    for (int i = 0; i <= 2; i++) {
      double v = top * i / 2;
      svg.line(LEFT, y(svg, v, top), svg.width - 4, y(svg, v, top), "grid");
      svg.words(
          LEFT - 5,
          y(svg, v, top) + 4,
          "end",
          Figure.number(v) + (s.unit().equals("%") ? " %" : ""));
    }
  }

  static double y(Svg svg, double value, double top) {
    return svg.height - FOOT - (svg.height - FOOT - TOP) * value / top;
  }
}
