package dev.vernix.evals.cohort;

import dev.vernix.evals.cohort.Strata.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** {@code audit.html}: one page without scripts or outside files, fit for print. */
final class AuditHtml {
  private static final int WORST = 8;

  private final AuditResult r;
  private final StringBuilder b = new StringBuilder(1 << 18);
  private final RecommendationHtml lines;

  private AuditHtml(AuditResult r, NotePages pages) {
    this.r = r;
    lines = new RecommendationHtml(b, pages, r);
  }

  static String write(AuditResult r, NotePages pages) {
    return new AuditHtml(r, pages).page();
  }

  private String page() {
    b.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<title>Audit of ")
        .append(r.tally().stays())
        .append(" stays</title><style>\n")
        .append(css())
        .append("</style></head><body>\n");
    head();
    b.append("<main>\n");
    worst();
    b.append("<h2 id=\"recommendations\">Concordance with each recommendation</h2>\n");
    var tables = r.tables();
    if (tables.isEmpty()) {
      b.append("<p>No verified recommendation had an eligible stay.</p>\n");
    }
    tables.forEach(this::table);
    lines.others(r.lines());
    IndicatorHtml.write(b, r);
    notCounted();
    method();
    return b.append("</main></body></html>\n").toString();
  }

  private void head() {
    var t = r.tally();
    var months = t.groups(Dimension.MONTH).keySet().stream().toList();
    b.append("<header><h1>Guideline concordance of ")
        .append(t.stays())
        .append(t.stays() == 1 ? " stay" : " stays")
        .append("</h1><p class=\"soft\">");
    if (!months.isEmpty()) {
      b.append("Born ").append(Html.text(months.getFirst()));
      b.append(months.size() > 1 ? " to " + Html.text(months.getLast()) : "").append("; ");
    }
    b.append(many(t.groups(Dimension.UNIT).size(), "unit")).append("; ");
    b.append(many(t.plans(), "plan")).append(" in ").append(many(t.notes(), "note"));
    b.append(".</p>\n");
    if (r.partial()) {
      b.append("<p class=\"warn\"><b>Partial:</b> the audit was interrupted after ")
          .append(t.charts())
          .append(" of ")
          .append(r.made().planned())
          .append(" charts.</p>\n");
    }
    if (t.failures().count() + t.duplicates().count() + t.unread() > 0) {
      b.append("<p class=\"warn\">Not counted: ")
          .append(many(t.failures().count(), "chart"))
          .append(" that could not be audited, ")
          .append(many(t.duplicates().count(), "duplicate"))
          .append(", ")
          .append(many(t.unread(), "note"))
          .append(" that could not be read (<a href=\"#left\">listed below</a>).</p>\n");
    }
    judgedBy();
    b.append(
            "<p class=\"soft\">Worked out by rules from what notes say; what is not documented is ")
        .append(
            "never taken for not done. Not a medical device: read the chart before judging anyone's"
                + " care. ")
        .append("This page quotes notes and stays within the hospital.</p></header>\n");
  }

  private void worst() {
    b.append("<h2>Most often gone against without a written reason</h2>\n");
    List<AuditResult.Line> worst = r.worst(WORST);
    if (worst.isEmpty()) {
      b.append("<p>No stay went against a verified recommendation without a written reason.</p>\n");
      return;
    }
    b.append("<ol class=\"worst\">");
    for (var l : worst) {
      b.append("<li><a href=\"#")
          .append(Html.text(l.recommendation().id()))
          .append("\">")
          .append(Html.text(l.recommendation().title()))
          .append("</a> (")
          .append(Html.text(Whose.of(l.recommendation()).tag()))
          .append("): ")
          .append(l.counts().stays().deviates())
          .append(" of ")
          .append(l.denominator())
          .append(" eligible stays</li>\n");
    }
    b.append("</ol>\n");
  }

  /** Says whose guidance decided. */
  private void judgedBy() {
    b.append("<p><b>Judged by</b> ");
    var places = r.tally().groups(Dimension.JURISDICTION);
    if (r.apart()) {
      b.append("all guidance that Vernix knows, each country's in a table of its own");
      var parts = new ArrayList<String>();
      r.tables()
          .forEach(
              (whose, l) ->
                  parts.add(
                      "<a href=\"#" + whose.id() + "\">" + Html.text(whose.words()) + "</a>"));
      b.append(parts.isEmpty() ? "" : ": ").append(String.join("; ", parts));
      b.append(". Where sources differ, the row says so. <code>--jurisdiction</code> judges by ");
      b.append("one country's guidance alone.</p>\n");
      return;
    }
    var parts = new ArrayList<String>();
    places.forEach(
        (j, n) ->
            parts.add(
                j.equals("all")
                    ? "all guidance (" + many(n, "stay") + ")"
                    : j.toUpperCase(Locale.ROOT)
                        + " guidance and guidance of no one country ("
                        + many(n, "stay")
                        + ")"));
    b.append(Html.text(String.join("; ", parts))).append(".</p>\n");
  }

  private void table(Whose whose, List<AuditResult.Line> judged) {
    if (r.apart()) {
      String title = whose.words();
      b.append("<h3 id=\"").append(whose.id()).append("\">");
      b.append(Html.text(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1)));
      b.append("</h3>\n");
    }
    lines.table(judged);
    together(judged);
  }

  private void together(List<AuditResult.Line> judged) {
    String title = "These " + judged.size() + " recommendations together";
    var months = Series.concordance(title, AuditResult.together(judged, Dimension.MONTH));
    var units = Series.concordance(title, AuditResult.together(judged, Dimension.UNIT));
    if (months.points().isEmpty() || judged.size() < 2) {
      return;
    }
    b.append("<details class=\"more\" open><summary>").append(title).append("</summary>\n");
    b.append("<div class=\"pair\">");
    Plots.months(b, months);
    Plots.units(b, units);
    b.append("</div>\n");
    for (var d : List.of(Dimension.GESTATION, Dimension.LEVEL, Dimension.JURISDICTION)) {
      var groups = AuditResult.together(judged, d);
      if (groups.size() > 1) {
        b.append("<p class=\"soft\">By ").append(d.words()).append(": ");
        var parts = new ArrayList<String>();
        Groups.ordered(groups)
            .forEach(
                (g, c) ->
                    parts.add(
                        Html.text(g)
                            + " "
                            + c.concordant()
                            + " of "
                            + c.eligible()
                            + ", "
                            + Figure.share(c.concordant(), c.eligible())));
        b.append(String.join("; ", parts)).append(".</p>\n");
      }
    }
    b.append("</details>\n");
  }

  private static String many(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  static String odd(Series s) {
    long odd = RunChart.special(s).stream().filter(x -> x).count();
    return odd == 0
        ? "No point is unlikely to be chance."
        : odd + (odd == 1 ? " point is" : " points are") + " unlikely to be chance (filled).";
  }

  private void notCounted() {
    var t = r.tally();
    b.append("<h2 id=\"left\">Charts that are not counted</h2>\n");
    if (t.failures().count() + t.duplicates().count() == 0) {
      b.append("<p>Every chart is counted.</p>\n");
    }
    rows("could not be audited", t.failures());
    rows("are duplicates", t.duplicates());
  }

  private void rows(String what, Rows<CohortTally.Row> rows) {
    if (rows.count() == 0) {
      return;
    }
    b.append("<p>").append(rows.count()).append(" ").append(what);
    b.append(rows.count() > rows.first().size() ? "; the first, all in charts.csv:" : ":");
    b.append("</p>\n<table><tr><th>chart</th><th>reason</th></tr>");
    for (var row : rows.first()) {
      b.append("<tr><td>").append(Html.text(row.chart())).append("</td><td>");
      b.append(Html.text(row.reason())).append("</td></tr>\n");
    }
    b.append("</table>\n");
  }

  private void method() {
    b.append("<h2>How this was counted</h2>\n<p>").append(Html.text(AuditResult.RULE));
    b.append(
            "</p><p>Intervals are 95 %: Wilson's for shares, Byar's for rates. Recommendations that"
                + " were not checked ")
        .append("against their source are listed apart and are in no total. ")
        .append(
            "The same patient (by id) or the same notes again are counted once.</p>\n"
                + "<p>Made again by:</p><pre>");
    b.append(Html.text(r.made().command())).append("</pre>\n<p class=\"soft\">");
    var with = new ArrayList<String>();
    r.made().with().forEach((k, v) -> with.add(Html.text(k + " " + v)));
    b.append(String.join("; ", with)).append("</p>\n");
  }

  private static String css() {
    try (InputStream in =
        Objects.requireNonNull(AuditHtml.class.getResourceAsStream("audit.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
