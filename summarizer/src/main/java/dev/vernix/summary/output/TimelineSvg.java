package dev.vernix.summary.output;

import dev.vernix.corpus.page.Markup;
import dev.vernix.corpus.page.PdfFonts;
import dev.vernix.corpus.page.Plain;
import java.time.LocalDate;
import java.util.List;

/**
 * Draws a {@link Timeline} as SVG: a day-of-life axis, a row for each lane, marks for events and a
 * weight curve.
 *
 * <p>Colours are presentation attributes, so that the same drawing serves the page (where a style
 * sheet may override them) and the PDF. Lanes carry their names, so nothing is told by colour
 * alone.
 */
final class TimelineSvg {
  private static final int ROW = 15;
  private static final int TITLE = 17;
  private static final int WEIGHT = 86;
  private static final int MOST_LANES = 12;
  private static final String INK = "#1c2733";
  private static final String SOFT = "#56636f";

  private final Timeline timeline;
  private final int width;
  private final boolean interactive;
  private final int gutter;
  private final double perDay;
  private final Markup out;

  private TimelineSvg(Timeline timeline, int width, boolean interactive, Markup out) {
    this.out = out;
    this.timeline = timeline;
    this.width = width;
    this.interactive = interactive;
    this.gutter = Math.min(190, width / 4);
    this.perDay = (width - gutter - 12) / (double) timeline.days();
  }

  /**
   * The drawing, ready to stand in HTML or XHTML.
   *
   * @param width in user units; text is 11 high
   * @param interactive true to make bars and marks focusable, with the fact's id in {@code
   *     data-fact}
   */
  static String draw(Timeline timeline, int width, boolean interactive) {
    return new TimelineSvg(timeline, width, interactive, new Markup()).svg();
  }

  /** The drawing for paper, as wide as the text of an A4 sheet, in the fonts of a PDF. */
  static String drawForPaper(Timeline timeline, PdfFonts fonts) {
    return new TimelineSvg(timeline, 665, false, new Markup(fonts::showable)).svg();
  }

  /** Paper takes the drawing smaller, so that it fits beside the tables of a page. */
  private static final double ON_PAPER = 0.75;

  private String svg() {
    int height = height();
    out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + width + " " + height,
        "width",
        interactive ? null : (int) (width * ON_PAPER),
        "height",
        interactive ? null : (int) (height * ON_PAPER),
        "class",
        interactive ? "stay" : null,
        "role",
        interactive ? "group" : null,
        "aria-label",
        interactive ? "The stay day by day" : null,
        "font-family",
        interactive ? null : PdfFonts.FAMILIES,
        "font-size",
        "11");
    grid(height);
    int y = 34;
    for (var group : timeline.groups()) {
      y = group(group, y);
    }
    if (timeline.weights().size() > 1) {
      weights(y + 6);
    }
    return out.close("svg").toString();
  }

  private int height() {
    int y = 34;
    for (var group : timeline.groups()) {
      y += TITLE + 4;
      for (var lane : shown(group)) {
        y += ROW * rows(lane);
      }
      y += group.lanes().size() > MOST_LANES ? ROW : 0;
    }
    return y + (timeline.weights().size() > 1 ? WEIGHT + 30 : 8);
  }

  private static List<Timeline.Lane> shown(Timeline.Group group) {
    return group.lanes().subList(0, Math.min(MOST_LANES, group.lanes().size()));
  }

  private void grid(int height) {
    int step = timeline.days() <= 16 ? 1 : timeline.days() <= 150 ? 7 : 28;
    double labelEnd = 0;
    for (int day = 0; day < timeline.days(); day += step) {
      var date = timeline.first().plusDays(day);
      double x = x(date);
      out.empty(
          "line",
          "x1",
          n(x),
          "x2",
          n(x),
          "y1",
          "28",
          "y2",
          height - 4,
          "stroke",
          "#d5dbe0",
          "class",
          "grid");
      if (x >= labelEnd && x + 40 < width) {
        label(x + 2, 12, "DOL " + timeline.clock().dayOfLife(date), INK, "start", true);
        label(x + 2, 24, Labels.shortDay(date), SOFT, "start", false);
        labelEnd = x + 46;
      }
    }
  }

  private int group(Timeline.Group group, int top) {
    int y = top + TITLE;
    out.empty(
        "line", "x1", "0", "x2", width, "y1", top + 2, "y2", top + 2, "stroke", "#b6c0c8", "class",
        "rule");
    label(0, y - 2, group.title(), INK, "start", true);
    for (var lane : shown(group)) {
      label(gutter - 8, y + 11, Plain.shortLine(lane.name(), gutter / 6), INK, "end", false);
      for (int i = 0; i < lane.bars().size(); i++) {
        bar(group.kind(), lane.bars(), i, y);
      }
      marks(group.kind(), lane, y);
      y += ROW * rows(lane);
    }
    int hidden = group.lanes().size() - MOST_LANES;
    if (hidden > 0) {
      label(gutter - 8, y + 11, "and " + hidden + " more in the ledger", SOFT, "end", false);
      y += ROW;
    }
    return y + 4;
  }

  private void bar(TrackKind kind, List<Timeline.Bar> bars, int i, int y) {
    var bar = bars.get(i);
    double from = x(bar.from());
    double to = x(bar.to()) + perDay;
    // Where one ends on the day on which the next begins, each has half of the day.
    if (i > 0 && bars.get(i - 1).to().equals(bar.from())) {
      from += perDay / 2;
    }
    if (i + 1 < bars.size() && bars.get(i + 1).from().equals(bar.to())) {
      to -= perDay / 2;
    }
    double length = Math.max(3, to - from - 1);
    long days = bar.to().toEpochDay() - bar.from().toEpochDay() + 1;
    hot(bar.fact(), bar.label() + ", " + days(bar));
    out.empty(
        "rect",
        "x",
        n(from),
        "y",
        y + 2,
        "width",
        n(length),
        "height",
        ROW - 4,
        "rx",
        "2",
        "fill",
        kind.colour());
    String text = days + " d";
    if (length > text.length() * 6 + 4) {
      label(from + 4, y + 11.2, text, "#ffffff", "start", false, "on");
    }
    end();
  }

  private void marks(TrackKind kind, Timeline.Lane lane, int y) {
    var places = places(lane);
    for (int i = 0; i < lane.marks().size(); i++) {
      var mark = lane.marks().get(i);
      double x = x(mark.day()) + perDay / 2;
      var place = places.get(i);
      double mid = y + place.row() * ROW + 7.5;
      hot(mark.fact(), mark.label() + ", " + on(mark.day()));
      out.empty(
          "path",
          "d",
          shape(lane.name(), x, mid),
          "fill",
          lane.name().equals("cultures") ? "none" : kind.colour(),
          "stroke",
          kind.colour(),
          "stroke-width",
          "1.4",
          "class",
          "mark");
      switch (place.side()) {
        case RIGHT -> label(x + 7, mid + 3.8, drawn(mark), INK, "start", false);
        case LEFT -> label(x - 7, mid + 3.8, drawn(mark), INK, "end", false);
        case NONE -> {}
      }
      end();
    }
  }

  /** Square for procedures, drop for transfusions, ring for cultures, diamond for the rest. */
  private static String shape(String lane, double x, double y) {
    return switch (lane) {
      case "procedures" -> "M" + n(x - 3.5) + " " + n(y - 3.5) + "h7v7h-7z";
      case "transfusions" -> "M" + n(x) + " " + n(y - 5) + "l4 6a4 4 0 1 1 -8 0z";
      case "cultures" ->
          "M" + n(x - 3.8) + " " + n(y) + "a3.8 3.8 0 1 0 7.6 0a3.8 3.8 0 1 0 -7.6 0z";
      default -> "M" + n(x) + " " + n(y - 4.5) + "l4.5 4.5l-4.5 4.5l-4.5 -4.5z";
    };
  }

  private List<MarkLabels.Place> places(Timeline.Lane lane) {
    return MarkLabels.place(
        lane.marks().stream().map(m -> x(m.day()) + perDay / 2).toList(),
        lane.marks().stream().map(TimelineSvg::drawn).toList(),
        width);
  }

  private static String drawn(Timeline.Mark mark) {
    return Plain.shortLine(mark.label(), MarkLabels.LONGEST);
  }

  private int rows(Timeline.Lane lane) {
    return 1 + places(lane).stream().mapToInt(MarkLabels.Place::row).max().orElse(0);
  }

  private void weights(int top) {
    var weights = timeline.weights();
    double low = weights.values().stream().mapToDouble(w -> w).min().orElse(0);
    double high = weights.values().stream().mapToDouble(w -> w).max().orElse(1);
    double range = Math.max(1, high - low);
    out.empty(
        "line", "x1", "0", "x2", width, "y1", top - 2, "y2", top - 2, "stroke", "#b6c0c8", "class",
        "rule");
    label(0, top + 13, "Weight, g", INK, "start", true);
    var points = new StringBuilder();
    weights.forEach(
        (day, w) ->
            points
                .append(n(x(day) + perDay / 2))
                .append(',')
                .append(n(y(top, w, low, range)))
                .append(' '));
    out.empty(
        "polyline",
        "points",
        points.toString().strip(),
        "fill",
        "none",
        "stroke",
        "#1f6391",
        "stroke-width",
        "1.6");
    var dates = List.copyOf(weights.keySet());
    for (int i = 0; i < dates.size(); i++) {
      double w = weights.getOrDefault(dates.get(i), low);
      double x = x(dates.get(i)) + perDay / 2;
      double y = y(top, w, low, range);
      out.empty("circle", "cx", n(x), "cy", n(y), "r", "2", "fill", "#1f6391");
      boolean last = i == dates.size() - 1;
      if (i == 0 || last || w == low || w == high) {
        String text = Long.toString(Math.round(w));
        label(
            last ? x - 4 : x + 2,
            w == low && i > 0 ? y + 13 : y - 6,
            text,
            INK,
            last ? "end" : "start",
            false);
      }
    }
  }

  private static double y(int top, double weight, double low, double range) {
    return top + 16 + WEIGHT - 10 - (weight - low) / range * (WEIGHT - 12);
  }

  private void hot(String fact, String title) {
    if (interactive) {
      out.open(
          "g",
          "class",
          "hot",
          "tabindex",
          "0",
          "role",
          "button",
          "data-fact",
          fact,
          "aria-label",
          title);
      out.element("title", title);
    }
  }

  private void end() {
    if (interactive) {
      out.close("g");
    }
  }

  private String days(Timeline.Bar bar) {
    return on(bar.from()) + " to " + on(bar.to());
  }

  private String on(LocalDate date) {
    return Labels.day(date) + " (DOL " + timeline.clock().dayOfLife(date) + ")";
  }

  private void label(double x, double y, String text, String fill, String anchor, boolean bold) {
    label(x, y, text, fill, anchor, bold, fill.equals(SOFT) ? "soft" : null);
  }

  private void label(
      double x,
      double y,
      String text,
      String fill,
      String anchor,
      boolean bold,
      @org.jspecify.annotations.Nullable String css) {
    out.element(
        "text",
        text,
        "x",
        n(x),
        "y",
        n(y),
        "fill",
        fill,
        "text-anchor",
        anchor,
        "font-weight",
        bold ? "bold" : null,
        "class",
        css);
  }

  private double x(LocalDate date) {
    return gutter + (date.toEpochDay() - timeline.first().toEpochDay()) * perDay;
  }

  private static String n(double number) {
    return Double.toString(Math.round(number * 10) / 10.0);
  }
}
