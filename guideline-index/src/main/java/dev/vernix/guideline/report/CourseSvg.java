package dev.vernix.guideline.report;

import static dev.vernix.guideline.report.Html.text;

import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.trajectory.Lane;
import dev.vernix.guideline.trajectory.PlanState;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * The course as a picture: Bell stage and scores over days of life, and below them a row for each
 * recommendation whose colour says what the plans did. Colours are those of the page.
 */
final class CourseSvg {
  private static final List<String> STAGES = List.of("IA", "IB", "IIA", "IIB", "IIIA", "IIIB");
  private static final int WIDTH = 1000;
  private static final int LEFT = 350;
  private static final int RIGHT = 24;
  private static final int STEP = 13;
  private static final int LANE = 20;
  private static final int SCORES = 46;
  private static final int LONGEST = 46;
  private static final double HOURS = 24;

  /** A verdict is drawn for no longer than this, in hours, so that a gap in the notes shows. */
  private static final double STANDS = 24;

  private final Course course;
  private final LocalDateTime first;
  private final double hours;
  private final StringBuilder out = new StringBuilder(8000);

  private CourseSvg(Course course) {
    this.course = course;
    var chart = course.report().findings().chart();
    this.first = chart.patient().born().toLocalDate().atStartOfDay();
    var last = chart.notes().getLast().time().toLocalDate().plusDays(1).atStartOfDay();
    this.hours = Math.max(HOURS, since(last));
  }

  /** Empty where there is no plan. */
  static String draw(Course course) {
    return course.trajectory().plans().isEmpty() ? "" : new CourseSvg(course).svg();
  }

  private String svg() {
    int y = 8;
    var body = new StringBuilder();
    boolean nec = course.trajectory().plans().stream().anyMatch(p -> p.bell().isPresent());
    if (nec) {
      y = bell(y);
    }
    if (!course.trajectory().scores().isEmpty()) {
      y = scores(y);
    }
    for (Lane lane : course.drawn()) {
      lane(lane, y);
      y += LANE;
    }
    axis(y);
    body.append(
        String.format(
            Locale.ROOT,
            "<svg class=\"course\" viewBox=\"0 0 %d %d\""
                + " role=\"img\"><title>Stage, scores and what plans did, over days of"
                + " life</title>%n",
            WIDTH,
            y + 40));
    return body.append(out).append("</svg>\n").toString();
  }

  private int bell(int top) {
    int bottom = top + STAGES.size() * STEP + 6;
    label(top + 24, "Modified Bell stage", "strong");
    for (int i = 0; i < 3; i++) {
      double y = bottom - (i * 2 + 2) * STEP;
      line(LEFT, y, WIDTH - RIGHT, y);
      words(LEFT - 6, y + STEP + 4, "end", "soft", "I".repeat(i + 1));
    }
    var plans = course.trajectory().plans();
    String shown = "";
    for (int i = 0; i < plans.size(); i++) {
      var bell = plans.get(i).bell().orElse("");
      if (!bell.isEmpty()) {
        double from = x(plans.get(i).note().time());
        double to = i + 1 < plans.size() ? x(plans.get(i + 1).note().time()) : WIDTH - RIGHT;
        int height = (STAGES.indexOf(bell) + 1) * STEP;
        rect("bell", from, bottom - height, to - from, height, tip(plans.get(i), bell));
        if (!bell.equals(shown)) {
          words(from + 3, bottom - height - 3, "start", "strong", bell);
        }
      }
      shown = bell;
    }
    line(LEFT, bottom, WIDTH - RIGHT, bottom);
    return bottom + 14;
  }

  private String tip(PlanState plan, String bell) {
    return "Bell stage " + bell + " at the plan of " + course.day(plan.note().time().toLocalDate());
  }

  /** A dot for each value, with the day's highest beside it where there is room. */
  private int scores(int top) {
    int y = top;
    for (String name :
        course.trajectory().scores().stream().map(s -> s.name()).distinct().toList()) {
      var own = course.trajectory().scores().stream().filter(s -> s.name().equals(name)).toList();
      double most = Math.max(1e-9, own.stream().mapToDouble(s -> s.value()).max().orElse(1));
      label(y + SCORES - 14, name.replaceFirst("^an? ", ""), "strong");
      line(LEFT, y + SCORES - 6, WIDTH - RIGHT, y + SCORES - 6);
      double until = 0;
      for (var s : own) {
        double x = x(s.day().atTime(12, 0));
        double at = y + SCORES - 10 - s.value() / most * (SCORES - 28);
        out.append(
            String.format(
                Locale.ROOT,
                "<circle class=\"score\" cx=\"%.1f\" cy=\"%.1f\""
                    + " r=\"3.5\"><title>%s</title></circle>%n",
                x,
                at,
                text(s.words() + " on " + course.day(s.day()))));
        boolean highest =
            own.stream().noneMatch(o -> o.day().equals(s.day()) && o.value() > s.value());
        if (x > until && highest) {
          String value = s.value() == Math.rint(s.value()) ? "" + (long) s.value() : "" + s.value();
          words(x + 6, at + 4, "start", "soft", value);
          until = x + 12 + value.length() * 6;
        }
      }
      y += SCORES;
    }
    return y + 8;
  }

  private void lane(Lane lane, int y) {
    label(y + 14, shortened(lane.recommendation().title()), "");
    line(LEFT, y + LANE - 1, WIDTH - RIGHT, y + LANE - 1);
    var findings = lane.findings();
    for (int i = 0; i < findings.size(); i++) {
      Finding f = findings.get(i);
      double to = since(f.at()) + STANDS;
      if (i + 1 < findings.size()) {
        to = Math.min(to, since(findings.get(i + 1).at()));
      }
      double width = Math.max(4, (Math.min(to, hours) - since(f.at())) * scale() - 1);
      String kind = course.report().findings().disputed(f) ? "disputed" : f.verdict().id();
      rect(
          kind,
          x(f.at()),
          y + 3,
          width,
          LANE - 7,
          Wording.plan(course.report().findings(), f)
              + ": "
              + (kind.equals("disputed") ? "sources differ" : f.verdict().words())
              + ". "
              + f.reason());
    }
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST
        ? title
        : title.substring(0, LONGEST - 1).stripTrailing() + "…";
  }

  private void axis(int y) {
    int days = (int) Math.ceil(hours / HOURS);
    int step = 1;
    for (int s : List.of(1, 2, 5, 10, 20, 50)) {
      step = s;
      if (days / s <= 14) {
        break;
      }
    }
    int base = course.report().findings().chart().patient().dayOfLifeOfBirth();
    for (int d = 0; d < days; d += step) {
      double x = LEFT + d * HOURS * scale();
      out.append(
          String.format(
              Locale.ROOT,
              "<line class=\"tick\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>%n",
              x,
              y + 2,
              x,
              y + 7));
      words(x, y + 20, "middle", "soft", String.valueOf(d + base));
    }
    words(LEFT - 10, y + 20, "end", "soft", "day of life");
    words(LEFT, y + 35, "start", "soft", first.toLocalDate().toString());
    words(
        WIDTH - RIGHT,
        y + 35,
        "end",
        "soft",
        first.plusHours((long) hours - 1).toLocalDate().toString());
  }

  private double scale() {
    return (WIDTH - LEFT - RIGHT) / hours;
  }

  private double since(LocalDateTime t) {
    return Duration.between(first, t).toMinutes() / 60.0;
  }

  private double x(LocalDateTime t) {
    return LEFT + Math.clamp(since(t), 0, hours) * scale();
  }

  private void label(double y, String s, String kind) {
    words(LEFT - 30, y, "end", kind, s);
  }

  private void words(double x, double y, String anchor, String kind, String s) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            kind,
            text(s)));
  }

  private void line(double x1, double y1, double x2, double y2) {
    out.append(
        String.format(
            Locale.ROOT,
            "<line class=\"rule\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
            x1,
            y1,
            x2,
            y2));
  }

  private void rect(String kind, double x, double y, double width, double height, String tip) {
    out.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"v %s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\""
                + " rx=\"1.5\"><title>%s</title></rect>%n",
            kind,
            x,
            y,
            Math.max(1, width),
            height,
            text(tip)));
  }
}
