package dev.vernix.evals.pool;

import dev.vernix.evals.cohort.Figure;
import dev.vernix.evals.cohort.FunnelChart;
import dev.vernix.evals.cohort.Html;
import dev.vernix.evals.cohort.Indicator.Kind;
import dev.vernix.evals.cohort.Interval;
import dev.vernix.evals.cohort.Series;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code pooled.html}: one page without scripts or outside files, fit for print. */
final class PoolHtml {
  private final StringBuilder b = new StringBuilder(1 << 16);
  private final Pool pool;

  private PoolHtml(Pool pool) {
    this.pool = pool;
  }

  static String write(Pool pool) {
    return new PoolHtml(pool).page();
  }

  private String page() {
    b.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
        .append(pool.sites().size())
        .append(" sites together</title><style>\n")
        .append(css())
        .append("</style></head><body>\n<header><h1>")
        .append(pool.sites().size())
        .append(pool.sites().size() == 1 ? " site, " : " sites together, ")
        .append(pool.stays())
        .append(pool.kind().equals("audit") ? " stays" : " cases")
        .append(
            "</h1>\n"
                + "<p class=\"soft\">Counts alone came from the sites: no text, no dates, no names"
                + " of patients ")
        .append(
            "or wards. A site leaves out counts below its threshold, and others with them, so that"
                + " none can be ")
        .append("worked out; a sum with such counts is given as <b>from&nbsp;to</b>.</p>\n");
    pool.remarks()
        .forEach(r -> b.append("<p class=\"warn\">").append(Html.text(r)).append("</p>\n"));
    b.append("</header><main>\n");
    var withRatio = pool.tables().stream().filter(t -> !t.ratios().isEmpty()).toList();
    b.append("<h2>Shares, site beside site</h2>\n");
    if (withRatio.isEmpty()) {
      b.append("<p>No site gave anything of which a share can be taken.</p>\n");
    } else {
      b.append(
              "<div class=\"row headrow\"><span>What</span><span>All sites</span><span>Sites,"
                  + " lowest to highest</span>")
          .append("<span>Sites</span><span>Beyond chance</span></div>\n");
      withRatio.forEach(t -> t.ratios().forEach(q -> ratio(t, q)));
      b.append(
              "<p class=\"soft\">Beyond chance: I², the part of the variation between sites that is"
                  + " more than ")
          .append(
              "chance would give. A point outside the solid limits of a funnel is unlike the"
                  + " others; look for ")
          .append("differences in patients and in recording before differences in care.</p>\n");
    }
    rates();
    distributions();
    sites();
    return b.append("</main></body></html>\n").toString();
  }

  private void ratio(PooledTable t, PooledRatio q) {
    List<PooledRatio.Site> some = q.sites().stream().filter(s -> !s.none()).toList();
    b.append("<details><summary class=\"row\"><span>")
        .append(Html.text(t.title()))
        .append(t.ratios().size() > 1 ? "<br><small>" + Html.text(q.label()) + "</small>" : "")
        .append("</span><span>")
        .append(share(q.all()))
        .append("</span><span>")
        .append(spread(some))
        .append("</span><span>")
        .append(some.size())
        .append("</span><span>")
        .append(q.variation().map(v -> Math.round(100 * v) + " %").orElse("–"))
        .append("</span></summary>\n<div class=\"pair\"><figure>");
    funnel(t, q, some);
    b.append("</figure><div><table><tr><th>Site</th><th>")
        .append(Html.text(q.label()))
        .append("</th><th></th></tr>");
    Stream.concat(some.stream(), Stream.of(q.all())).forEach(this::siteRow);
    b.append("</table></div></div>\n");
    if (t.columns().size() > 1) {
      columns(t);
    }
    b.append("<p class=\"soft\">").append(Html.text(t.id())).append("</p></details>\n");
  }

  private void siteRow(PooledRatio.Site s) {
    b.append("<tr><td>")
        .append(Html.text(s.name()))
        .append("</td><td>")
        .append(s.yes())
        .append(" of ")
        .append(s.of())
        .append("</td><td>")
        .append(share(s))
        .append("</td></tr>");
  }

  private void funnel(PooledTable t, PooledRatio q, List<PooledRatio.Site> some) {
    List<PooledRatio.Site> known = q.exactSites();
    if (known.size() < 2) {
      b.append("<figcaption>No funnel: fewer than two sites gave both counts.</figcaption>");
      return;
    }
    var points =
        known.stream()
            .map(
                s ->
                    new Series.Point(
                        s.name(),
                        100.0 * s.yes().low() / s.of().low(),
                        s.yes().low(),
                        s.of().low()))
            .toList();
    b.append(
        FunnelChart.draw(
            new Series(t.title(), "%", Kind.PROPORTION, 100, "stays", points), 420, 210));
    b.append(
        "<figcaption>Each site by its size; dashed limits at two, solid at three standard"
            + " deviations.");
    int left = some.size() - known.size();
    if (left > 0) {
      b.append(' ').append(left).append(" not drawn, as counts are suppressed.");
    }
    b.append("</figcaption>");
  }

  private void columns(PooledTable t) {
    b.append("<table><tr><th></th>");
    t.columns().forEach(c -> b.append("<th>").append(Html.text(c)).append("</th>"));
    b.append("<th>all</th></tr>");
    for (int r = 0; r < t.rows().size(); r++) {
      b.append("<tr><th>").append(Html.text(t.rows().get(r))).append("</th>");
      t.cells().get(r).forEach(c -> b.append("<td>").append(c).append("</td>"));
      b.append("<td>").append(t.rowTotals().get(r)).append("</td></tr>");
    }
    b.append("</table>\n");
  }

  private void rates() {
    if (pool.rates().isEmpty()) {
      return;
    }
    b.append("<h2>Rates</h2>\n<table><tr><th>What</th><th>All sites</th><th>Sites</th></tr>");
    for (PooledRate r : pool.rates()) {
      b.append("<tr><td>")
          .append(Html.text(r.title()))
          .append(", per ")
          .append(r.per())
          .append(' ');
      b.append(Html.text(r.unit())).append("</td><td>").append(rate(r.events(), r.over(), r.per()));
      b.append("</td><td>");
      r.sites()
          .forEach(
              s ->
                  b.append(Html.text(s.name()))
                      .append(": ")
                      .append(rate(s.events(), s.over(), r.per()))
                      .append("<br>"));
      b.append("</td></tr>");
    }
    b.append("</table>\n");
  }

  private static String rate(Range events, long over, int per) {
    if (over == 0) {
      return "no site gave it";
    }
    String counts = events + " in " + over + " days";
    if (!events.exact()) {
      return number(per * (double) events.low() / over)
          + " to "
          + number(per * (double) events.high() / over)
          + " ("
          + counts
          + ")";
    }
    var i = Interval.rate(events.low(), over / (double) per);
    return number(per * (double) events.low() / over)
        + " ("
        + number(i.low())
        + " to "
        + number(i.high())
        + "; "
        + counts
        + ")";
  }

  private static String number(double v) {
    return Figure.number(Math.round(v * 10) / 10.0);
  }

  private void distributions() {
    var without = pool.tables().stream().filter(t -> t.ratios().isEmpty()).toList();
    if (without.isEmpty()) {
      return;
    }
    b.append("<h2>Days</h2>\n");
    for (PooledTable t : without) {
      b.append("<h3>").append(Html.text(t.title())).append("</h3><table><tr>");
      t.rows().forEach(r -> b.append("<th>").append(Html.text(r)).append("</th>"));
      b.append("</tr><tr>");
      t.rowTotals().forEach(r -> b.append("<td>").append(r).append("</td>"));
      b.append("</tr></table>\n");
    }
  }

  private void sites() {
    b.append(
            "<h2>Sites</h2>\n"
                + "<table><tr><th>Site</th><th>"
                + (pool.kind().equals("audit") ? "Stays" : "Cases")
                + "</th><th>Counts"
                + " suppressed</th><th>Threshold</th>")
        .append(
            (pool.kind().equals("audit") ? "<th>Judged by</th>" : "<th>Measured with</th>")
                + "<th>Hash of its file</th></tr>");
    for (SiteFile s : pool.sites()) {
      b.append("<tr><td>").append(Html.text(s.site())).append("</td><td>").append(s.stays());
      b.append("</td><td>").append(s.suppressed()).append("</td><td>").append(s.threshold());
      b.append("</td><td>").append(Html.text(s.settings())).append("</td><td><code>");
      b.append(Html.text(s.sha256().substring(0, 12))).append("</code></td></tr>");
    }
    b.append(
        "</table>\n"
            + "<p class=\"soft\">Not a medical device: worked out by rules from what notes"
            + " say.</p>\n");
  }

  /** The share with its interval: of chance where both counts are known, else of what it can be. */
  private static String share(PooledRatio.Site s) {
    if (s.none()) {
      return "none eligible";
    }
    Interval i = s.share();
    if (!s.exact()) {
      return Math.round(100 * i.low()) + " to " + Math.round(100 * i.high()) + " % (suppressed)";
    }
    Interval w = Interval.wilson(s.yes().low(), s.of().low());
    return Math.round(100 * i.low())
        + " % ("
        + Math.round(100 * w.low())
        + " to "
        + Math.round(100 * w.high())
        + ")";
  }

  private static String spread(List<PooledRatio.Site> sites) {
    var known =
        sites.stream().filter(PooledRatio.Site::exact).map(PooledRatio.Site::share).toList();
    if (known.isEmpty()) {
      return "–";
    }
    double low = known.stream().mapToDouble(Interval::low).min().orElse(0);
    double high = known.stream().mapToDouble(Interval::high).max().orElse(0);
    return Math.round(100 * low) + " to " + Math.round(100 * high) + " %";
  }

  private static String css() {
    try (InputStream audit = Objects.requireNonNull(Figure.class.getResourceAsStream("audit.css"));
        InputStream own = Objects.requireNonNull(PoolHtml.class.getResourceAsStream("pool.css"))) {
      return new String(audit.readAllBytes(), StandardCharsets.UTF_8)
          + new String(own.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
