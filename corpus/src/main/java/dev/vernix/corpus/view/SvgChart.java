package dev.vernix.corpus.view;

import dev.vernix.corpus.stay.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A trend as an SVG picture that needs nothing beside itself. */
public final class SvgChart {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 380;
  private static final int LEFT = 70;
  private static final int TOP = 50;
  private static final int RIGHT = 24;
  private static final int BOTTOM = 56;

  private SvgChart() {}

  public static String draw(Trend trend) {
    return new Drawing(trend).svg();
  }

  private static final class Drawing {
    private final Trend trend;
    private final Axis values;
    private final double first;
    private final double last;
    private final StringBuilder out = new StringBuilder(4000);

    Drawing(Trend trend) {
      this.trend = trend;
      values = Axis.of(trend.lowest().doubleValue(), trend.highest().doubleValue(), 5);
      first = Math.floor(trend.dayOfLife(trend.points().getFirst()));
      last = Math.max(first + 1, Math.ceil(trend.dayOfLife(trend.points().getLast())));
    }

    String svg() {
      out.append(
          String.format(
              Locale.ROOT,
              "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                  + " height=\"%d\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">%n",
              WIDTH,
              HEIGHT,
              WIDTH,
              HEIGHT));
      out.append("<title>").append(escape(trend.title())).append(" over days of life</title>\n");
      out.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
      text(LEFT, 26, "start", 16, Words.capital(trend.title()));
      axes();
      curve();
      return out.append("</svg>\n").toString();
    }

    private void axes() {
      for (double v : values.ticks()) {
        line(LEFT, y(v), WIDTH - RIGHT, y(v), "#e3e6ea");
        text(LEFT - 8, y(v) + 4, "end", 13, TextChart.number(v));
      }
      for (double d : Axis.of(first, last, 10).ticks()) {
        if (d >= first && d <= last) {
          line(x(d), HEIGHT - BOTTOM, x(d), HEIGHT - BOTTOM + 5, "#5b6470");
          text(x(d), HEIGHT - BOTTOM + 20, "middle", 13, TextChart.number(d));
        }
      }
      line(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM, "#5b6470");
      text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14, "middle", 13, "Day of life (DOL)");
    }

    private void curve() {
      List<String> path = new ArrayList<>();
      for (var p : trend.points()) {
        path.add(
            String.format(
                Locale.ROOT, "%.1f,%.1f", x(trend.dayOfLife(p)), y(p.value().doubleValue())));
      }
      out.append("<polyline fill=\"none\" stroke=\"#9db7d5\" stroke-width=\"1.5\" points=\"")
          .append(String.join(" ", path))
          .append("\"/>\n");
      for (var p : trend.points()) {
        out.append(
            String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"#1f4e8c\"><title>%s</title>"
                    + "</circle>%n",
                x(trend.dayOfLife(p)),
                y(p.value().doubleValue()),
                escape(tip(p))));
      }
    }

    private String tip(Trend.Point p) {
      return (p.value().toPlainString() + " " + Words.unit(trend.unit())).strip()
          + " on "
          + Words.day(trend.clock(), p.time().toLocalDate())
          + ", "
          + p.fact().sources().getFirst().note();
    }

    private double x(double day) {
      return LEFT + (day - first) / (last - first) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
      return HEIGHT - BOTTOM - (value - values.low()) / values.span() * (HEIGHT - BOTTOM - TOP);
    }

    private void line(double x1, double y1, double x2, double y2, String colour) {
      out.append(
          String.format(
              Locale.ROOT,
              "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
              x1,
              y1,
              x2,
              y2,
              colour));
    }

    private void text(double x, double y, String anchor, int size, String text) {
      out.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"#22272e\">%s"
                  + "</text>%n",
              x,
              y,
              anchor,
              size,
              escape(text)));
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
