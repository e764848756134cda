package dev.vernix.evals.cohort;

import java.util.Locale;

/** Lines, dots and words of a small picture whose colours follow the page's. */
final class Svg {
  final int width;
  final int height;
  private final StringBuilder out = new StringBuilder(2000);

  Svg(int width, int height, String title) {
    this.width = width;
    this.height = height;
    out.append("<svg class=\"plot\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" role=\"img\"><title>")
        .append(Html.text(title))
        .append("</title>");
  }

  Svg line(double x1, double y1, double x2, double y2, String style) {
    out.append("<path class=\"")
        .append(style)
        .append("\" d=\"M")
        .append(n(x1))
        .append(' ')
        .append(n(y1))
        .append('L')
        .append(n(x2))
        .append(' ')
        .append(n(y2))
        .append("\"/>");
    return this;
  }

  /** A line through points given as x, y, x, y, ... */
  Svg path(double[] points, String style) {
    out.append("<path class=\"").append(style).append("\" d=\"");
    for (int i = 0; i + 1 < points.length; i += 2) {
      out.append(i == 0 ? 'M' : 'L').append(n(points[i])).append(' ').append(n(points[i + 1]));
    }
    out.append("\"/>");
    return this;
  }

  Svg dot(double x, double y, double radius, String style, String title) {
    out.append("<circle class=\"")
        .append(style)
        .append("\" cx=\"")
        .append(n(x))
        .append("\" cy=\"")
        .append(n(y))
        .append("\" r=\"")
        .append(n(radius))
        .append("\"><title>")
        .append(Html.text(title))
        .append("</title></circle>");
    return this;
  }

  Svg words(double x, double y, String anchor, String text) {
    out.append("<text x=\"")
        .append(n(x))
        .append("\" y=\"")
        .append(n(y))
        .append("\" text-anchor=\"")
        .append(anchor)
        .append("\">")
        .append(Html.text(text))
        .append("</text>");
    return this;
  }

  String done() {
    return out + "</svg>";
  }

  private static String n(double v) {
    String s = String.format(Locale.ROOT, "%.1f", v);
    return s.endsWith(".0") ? s.substring(0, s.length() - 2) : s;
  }
}
