package dev.vernix.evals.cohort;

import dev.vernix.evals.cohort.Strata.Dimension;
import java.util.ArrayList;
import java.util.List;

/** The part of the page that tells of quality indicators and times to action. */
final class IndicatorHtml {
  private IndicatorHtml() {}

  static void write(StringBuilder b, AuditResult r) {
    b.append("<h2 id=\"indicators\">Quality indicators and times to action</h2>\n");
    b.append(
        "<table><tr><th>indicator</th><th>value</th><th>95 %</th><th>counted</th><th>left"
            + " out</th></tr>\n");
    for (var i : Indicator.all()) {
      var t = r.tally().indicator(i.id());
      b.append("<tr><td><a href=\"#i-").append(i.id()).append("\">").append(Html.text(i.title()));
      b.append("</a></td><td><b>").append(value(i, t.all())).append("</b></td><td>");
      b.append(interval(i, t.all())).append("</td><td>").append(counted(i, t.all()));
      b.append("</td><td>").append(left(t)).append("</td></tr>\n");
    }
    b.append("</table>\n");
    for (var i : Indicator.all()) {
      one(b, i, r.tally().indicator(i.id()));
    }
  }

  private static void one(StringBuilder b, Indicator i, IndicatorTally t) {
    b.append("<details class=\"more\" id=\"i-").append(i.id()).append("\"");
    b.append(t.all().stays() > 0 ? " open" : "").append("><summary>");
    b.append(Html.text(i.title())).append(": ").append(value(i, t.all())).append("</summary>\n<p>");
    b.append(Html.text(i.definition().strip())).append(" <span class=\"soft\">Left out: ");
    b.append(Html.text(i.left())).append(" Source: ").append(Html.text(i.source()));
    b.append(" (").append(Html.text(i.checked())).append(".)</span></p>\n");
    if (i.id().equals("bpd") && t.all().count() > 0) {
      b.append("<p>By grade: ");
      var parts = new ArrayList<String>();
      t.all().values().forEach((g, n) -> parts.add((g == 0 ? "none" : "grade " + g) + " " + n));
      b.append(String.join(", ", parts)).append(".</p>\n");
    }
    if (t.all().stays() > 0) {
      b.append("<div class=\"pair\">");
      Plots.months(b, Series.of(i, t.by(Dimension.MONTH)));
      Plots.units(b, Series.of(i, t.by(Dimension.UNIT)));
      b.append("</div>\n");
      groups(b, i, t);
    }
    b.append("</details>\n");
  }

  private static void groups(StringBuilder b, Indicator i, IndicatorTally t) {
    for (var d : List.of(Dimension.GESTATION, Dimension.WEIGHT, Dimension.LEVEL)) {
      var parts = new ArrayList<String>();
      Groups.ordered(t.by(d))
          .forEach((g, m) -> parts.add(Html.text(g) + " " + value(i, m) + ", " + counted(i, m)));
      if (parts.size() > 1) {
        b.append("<p class=\"soft\">By ").append(d.words()).append(": ");
        b.append(String.join("; ", parts)).append(".</p>\n");
      }
    }
  }

  private static String value(Indicator i, Measure m) {
    var f = Figure.of(i, m);
    if (!f.known()) {
      return "no eligible stay";
    }
    return switch (i.kind()) {
      case PROPORTION -> Figure.number(f.value()) + " %";
      case TIME ->
          Figure.number(f.value()) + " %, median " + (i.per() > 600 ? hours(m) : minutes(m));
      case RATE -> Figure.number(f.value()) + " per " + i.per() + " " + i.unit();
      case MEDIAN ->
          Figure.number(m.median())
              + " "
              + i.unit()
              + " ("
              + m.quantile(0.25)
              + " to "
              + m.quantile(0.75)
              + ")";
    };
  }

  private static String hours(Measure m) {
    return Figure.number(Math.round(m.median() / 6) / 10.0) + " h";
  }

  private static String minutes(Measure m) {
    return Figure.number(m.median()) + " min";
  }

  private static String interval(Indicator i, Measure m) {
    var f = Figure.of(i, m);
    if (f.interval() == null) {
      return i.kind() == Indicator.Kind.MEDIAN && f.known() ? "quartiles beside" : "";
    }
    return Figure.number(f.interval().low()) + " to " + Figure.number(f.interval().high());
  }

  private static String counted(Indicator i, Measure m) {
    if (m.stays() == 0) {
      return "";
    }
    return switch (i.kind()) {
      case MEDIAN -> m.count() + " stays";
      case RATE -> m.numerator() + " over " + m.denominator() + " " + Html.text(i.unit());
      case PROPORTION -> m.numerator() + " of " + m.denominator() + " stays";
      case TIME -> m.numerator() + " of " + m.denominator() + " in " + m.stays() + " stays";
    };
  }

  private static String left(IndicatorTally t) {
    var parts = new ArrayList<String>();
    t.excluded().forEach((k, n) -> parts.add(Html.text(k) + " (" + n + ")"));
    return String.join("<br>", parts);
  }
}
