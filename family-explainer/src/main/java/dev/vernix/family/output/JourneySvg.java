package dev.vernix.family.output;

import dev.vernix.corpus.page.Markup;
import dev.vernix.family.Handout.Milestone;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The stay as a road with a stop for each big day, read from top to bottom, left before right. */
final class JourneySvg {
  private static final int WIDTH = 680;
  private static final int STEP = 46;

  private JourneySvg() {}

  /**
   * The drawing.
   *
   * @param shown turns a text into one that the font can show
   */
  static String draw(
      List<Milestone> days, String title, String fonts, UnaryOperator<String> shown) {
    int rows = (days.size() + 1) / 2;
    int height = rows * STEP + 4;
    var out = new StringBuilder();
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
            .formatted(WIDTH, height, WIDTH, height, Markup.escape(shown.apply(title))));
    road(0, rows, out);
    road(WIDTH / 2, days.size() - rows, out);
    for (int i = 0; i < days.size(); i++) {
      double x = i < rows ? 0 : WIDTH / 2.0;
      stop(days.get(i), x, i % rows * STEP + STEP / 2.0, fonts, shown, out);
    }
    return out.append("</svg>").toString();
  }

  private static void road(int x, int stops, StringBuilder out) {
    if (stops > 1) {
      out.append(
          "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#111111\" stroke-width=\"3\" stroke-dasharray=\"2 7\" stroke-linecap=\"round\"/>"
              .formatted(x + 24, STEP / 2, x + 24, (stops - 1) * STEP + STEP / 2));
    }
  }

  private static void stop(
      Milestone day,
      double x,
      double y,
      String fonts,
      UnaryOperator<String> shown,
      StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"19\" fill=\"#ffffff\" stroke=\"#111111\""
                + " stroke-width=\"2\"/>",
            x + 24,
            y));
    if (Icons.has(day.icon())) {
      out.append(Icons.at(day.icon(), x + 11, y - 13, 26));
    }
    text(day.label(), x + 52, y - 2, 15, "bold", fonts, shown, out);
    text(day.date(), x + 52, y + 15, 13, "normal", fonts, shown, out);
  }

  private static void text(
      String text,
      double x,
      double y,
      int size,
      String weight,
      String fonts,
      UnaryOperator<String> shown,
      StringBuilder out) {
    out.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" font-weight=\"%s\" font-family=\"%s\""
                    + " fill=\"#111111\">",
                x,
                y,
                size,
                weight,
                fonts))
        .append(Markup.escape(shown.apply(text)))
        .append("</text>");
  }
}
