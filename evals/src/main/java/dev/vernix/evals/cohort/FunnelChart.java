package dev.vernix.evals.cohort;

import java.util.ArrayList;

/**
 * Units beside each other: the value over what it was counted over, with limits two and three
 * standard deviations from the pooled value, which narrow as units grow (Spiegelhalter DJ, Stat Med
 * 2005;24:1185; normal approximation).
 */
public final class FunnelChart {
  private static final int LEFT = 44;
  private static final int STEPS = 60;
  private static final int MOST_NAMES = 12;

  /** Above and below in turn, so that the numbers of units of one size do not cover each other. */
  private static final int[] LABEL_AT = {29, -8, 17, -20};

  private FunnelChart() {}

  /** The picture, as SVG. */
  public static String draw(Series s, int width, int height) {
    var svg = new Svg(width, height, s.title() + " by unit");
    double top = s.top();
    double most = s.points().stream().mapToDouble(Series.Point::of).max().orElse(1) * 1.1;
    RunChart.axis(svg, s, top);
    double centre = s.centre();
    svg.line(LEFT, RunChart.y(svg, centre, top), width - 4, RunChart.y(svg, centre, top), "mid");
    for (double z : new double[] {2, 3}) {
      var low = new double[2 * STEPS];
      var high = new double[2 * STEPS];
      for (int i = 0; i < STEPS; i++) {
        double of = most * (i + 1) / STEPS;
        double sigma = z * s.sigma(of);
        low[2 * i] = high[2 * i] = x(svg, of, most);
        low[2 * i + 1] = RunChart.y(svg, Math.max(0, centre - sigma), top);
        high[2 * i + 1] =
            RunChart.y(svg, Math.min(Math.min(s.ceiling(), top), centre + sigma), top);
      }
      svg.path(low, z == 2 ? "warn" : "limit").path(high, z == 2 ? "warn" : "limit");
    }
    int number = 0;
    for (var p : s.points()) {
      number++;
      boolean odd = Math.abs(p.value() - centre) > 3 * s.sigma(p.of()) + 1e-9;
      String said = number + " " + p.label() + ": " + Figure.number(p.value()) + " " + s.unit();
      double px = x(svg, p.of(), most);
      double py = RunChart.y(svg, p.value(), top);
      svg.dot(px, py, 4, odd ? "point odd" : "point", said);
      if (s.points().size() <= MOST_NAMES) {
        svg.words(px, py + LABEL_AT[number % LABEL_AT.length], "middle", String.valueOf(number));
      }
    }
    svg.words(LEFT, height - 24, "start", "0");
    svg.words(width - 4, height - 24, "end", Figure.number(Math.floor(most)));
    svg.words((LEFT + width) / 2.0, height - 6, "middle", s.over());
    return svg.done();
  }

  /** What the numbers of the picture are, with their values. */
  static String legend(Series s) {
    var names = new ArrayList<String>();
    int number = 0;
    for (var p : s.points()) {
      names.add(
          ++number
              + " "
              + p.label()
              + " "
              + Figure.number(p.value())
              + (s.unit().equals("%") ? " %" : "")
              + " ("
              + (s.kind() == Indicator.Kind.MEDIAN ? "" : Math.round(p.numerator()) + " of ")
              + Math.round(p.of())
              + (s.kind() == Indicator.Kind.MEDIAN ? " " + s.over() : "")
              + ")");
    }
    return s.points().size() > MOST_NAMES
        ? s.points().size() + " units; their names and values are in the CSV files."
        : String.join("; ", names) + ".";
  }

  private static double x(Svg svg, double of, double most) {
    return LEFT + (svg.width - LEFT - 8) * of / most;
  }
}
