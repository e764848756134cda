package dev.vernix.evals.cohort;

import dev.vernix.corpus.Span;
import dev.vernix.evals.cohort.Strata.Dimension;
import dev.vernix.guideline.recommendation.Recommendation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of the page that tells of recommendations. */
final class RecommendationHtml {
  private static final int GROUPS = 40;
  private static final int DEVIATIONS = 10;

  private final StringBuilder b;
  private final NotePages pages;
  private final Map<String, AuditResult.Line> judged;

  RecommendationHtml(StringBuilder b, NotePages pages, AuditResult r) {
    this.b = b;
    this.pages = pages;
    judged =
        r.lines().stream()
            .filter(l -> l.denominator() > 0)
            .collect(Collectors.toMap(l -> l.recommendation().id(), l -> l));
  }

  /** The deviations that the page lists. */
  static List<Deviation> shown(AuditResult r) {
    return r.lines().stream().flatMap(l -> first(l).stream()).toList();
  }

  private static List<Deviation> first(AuditResult.Line l) {
    return l.counts().deviations().first().stream().limit(DEVIATIONS).toList();
  }

  void table(List<AuditResult.Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    b.append(
            "<div class=\"row headrow\"><span>recommendation</span><span>concordant of eligible"
                + " stays</span>")
        .append(
            "<span>share (95 %)</span><span>against, no reason</span><span>reason"
                + " written</span><span>silent</span><span>left out</span></div>\n");
    lines.forEach(this::line);
  }

  private void line(AuditResult.Line l) {
    var rec = l.recommendation();
    var c = l.counts().stays();
    b.append("<details><summary class=\"row\"><span>");
    b.append(Html.text(rec.title())).append(" <span class=\"soft\">").append(Html.text(rec.id()));
    b.append(", ").append(Html.text(Whose.of(rec).tag())).append("</span>");
    b.append(against(rec).isEmpty() ? "" : " <span class=\"chip why\">sources differ</span>");
    b.append("</span><span>").append(bar(l.numerator(), l.denominator()));
    b.append(l.numerator()).append(" of ").append(l.denominator()).append("</span><span>");
    b.append(Figure.share(l.numerator(), l.denominator())).append("</span><span>");
    b.append(c.deviates()).append("</span><span>").append(c.reasoned()).append("</span><span>");
    b.append(c.notAddressed()).append("</span><span>").append(l.stays() - l.denominator());
    b.append("</span></summary>\n<a class=\"here\" id=\"").append(Html.text(rec.id()));
    b.append("\"></a><p>")
        .append(Html.text(rec.statement().text()))
        .append("</p><p class=\"soft\">");
    b.append(Html.text(rec.statement().source().line() + "; edition " + rec.edition()));
    b.append("</p>\n<p>Documented-reason rate: ");
    b.append(
        l.against() == 0
            ? "no stay went against it"
            : c.reasoned() + " of " + l.against() + ", " + Figure.share(c.reasoned(), l.against()));
    var p = l.counts().plans();
    b.append(". Plans: ").append(p.concordant()).append(" concordant, ").append(p.deviates());
    b.append(" against, ").append(p.reasoned()).append(" against with a reason, ");
    b.append(p.notAddressed()).append(" silent.</p>\n");
    differ(rec);
    exclusions(l);
    groups(l);
    deviations(l);
    b.append("</details>\n");
  }

  /** Judged statements that say otherwise. */
  private List<AuditResult.Line> against(Recommendation r) {
    return r.statement().conflicts().stream()
        .flatMap(c -> Stream.ofNullable(judged.get(c)))
        .toList();
  }

  private void differ(Recommendation r) {
    for (var other : against(r)) {
      String id = Html.text(other.recommendation().id());
      b.append("<p><b>Sources differ:</b> <a href=\"#").append(id).append("\">").append(id);
      b.append("</a> (").append(Html.text(Whose.of(other.recommendation()).words()));
      b.append("; ").append(other.numerator()).append(" of ").append(other.denominator());
      b.append(" concordant) says otherwise. ").append(Html.text(r.statement().conflict()));
      b.append("</p>\n");
    }
  }

  private void exclusions(AuditResult.Line l) {
    if (l.exclusions().isEmpty()) {
      b.append("<p>No stay is left out.</p>\n");
      return;
    }
    b.append("<p>Left out: ").append(list(l.exclusions())).append(".");
    if (!l.counts().missing().isEmpty()) {
      b.append(" What the stays that could not be assessed lack: ");
      b.append(list(l.counts().missing())).append(".");
    }
    b.append("</p>\n");
  }

  private static String list(Map<String, Integer> counts) {
    var parts = new java.util.ArrayList<String>();
    counts.forEach(
        (k, n) ->
            parts.add(
                Html.text(k.replaceFirst("\\.$", "").replaceFirst("^Not documented: ", ""))
                    + " ("
                    + n
                    + ")"));
    return String.join("; ", parts);
  }

  private void groups(AuditResult.Line l) {
    b.append("<div class=\"pair\">");
    Plots.months(b, Series.concordance(l.recommendation().title(), l.counts().by(Dimension.MONTH)));
    b.append("<div><table><tr><th>group</th><th>concordant</th><th>share (95 %)</th></tr>\n");
    for (var d :
        List.of(Dimension.GESTATION, Dimension.LEVEL, Dimension.UNIT, Dimension.JURISDICTION)) {
      var groups = Groups.ordered(l.counts().by(d));
      if (d == Dimension.JURISDICTION && groups.size() < 2) {
        continue;
      }
      groups.entrySet().stream()
          .filter(e -> e.getValue().eligible() > 0)
          .limit(GROUPS)
          .forEach(
              e ->
                  b.append("<tr><td>")
                      .append(Html.text(label(d, e.getKey())))
                      .append("</td><td>")
                      .append(e.getValue().concordant())
                      .append(" of ")
                      .append(e.getValue().eligible())
                      .append("</td><td>")
                      .append(Figure.share(e.getValue().concordant(), e.getValue().eligible()))
                      .append("</td></tr>\n"));
    }
    b.append("</table></div></div>\n");
  }

  private static String label(Dimension d, String group) {
    return switch (d) {
      case LEVEL -> "level " + group;
      case JURISDICTION -> "judged as " + group;
      default -> group;
    };
  }

  private void deviations(AuditResult.Line l) {
    var rows = l.counts().deviations();
    if (rows.count() == 0) {
      return;
    }
    int shown = first(l).size();
    b.append("<p>").append(rows.count()).append(rows.count() == 1 ? " plan" : " plans");
    b.append(" went against it");
    b.append(shown < rows.count() ? "; " + shown + " of them, all in deviations.csv:" : ":");
    b.append("</p>\n<ul class=\"dev\">");
    for (var x : first(l)) {
      b.append("<li>");
      note(x, x.note(), null, x.chart() + ", plan of " + x.at().replace('T', ' '));
      b.append(x.reasoned() ? " <span class=\"chip why\">reason written</span> " : ": ");
      b.append(Html.text(x.reason()));
      if (!x.quote().isEmpty()) {
        b.append(" <q>").append(Html.text(x.quote())).append("</q>");
      }
      b.append(" <span class=\"soft\">");
      x.sources().stream()
          .limit(4)
          .forEach(
              s -> {
                note(x, s.note(), s, s.note() + " " + s.from() + "–" + s.to());
                b.append(' ');
              });
      b.append("</span></li>\n");
    }
    b.append("</ul>\n");
  }

  private void note(Deviation d, String note, @Nullable Span place, String words) {
    String to = pages.link(d.chart(), note, place);
    b.append(
        to.isEmpty()
            ? Html.text(words)
            : "<a href=\"" + Html.text(to) + "\">" + Html.text(words) + "</a>");
  }

  /** Those that are in no total: unverified ones, and those that had no eligible stay. */
  void others(List<AuditResult.Line> lines) {
    var unverified =
        lines.stream().filter(l -> !l.recommendation().verified() && l.denominator() > 0).toList();
    b.append("<details class=\"more\"><summary>").append(unverified.size());
    b.append(" more that were not checked against their source, in no total</summary>\n");
    table(unverified);
    b.append("</details>\n");
    var none = lines.stream().filter(l -> l.denominator() == 0).toList();
    b.append("<details class=\"more\"><summary>").append(none.size());
    b.append(
        " with no eligible stay</summary>\n"
            + "<table><tr><th>recommendation</th><th>eligible</th><th>left out</th></tr>\n");
    for (var l : none) {
      b.append("<tr><td>").append(Html.text(l.recommendation().title()));
      b.append(" <span class=\"soft\">").append(Html.text(l.recommendation().id()));
      b.append("</span></td><td>no eligible stay</td><td>").append(list(l.exclusions()));
      b.append("</td></tr>\n");
    }
    b.append("</table></details>\n");
  }

  /** A bar with the interval as a whisker. */
  static String bar(int yes, int of) {
    if (of == 0) {
      return "";
    }
    var w = Interval.wilson(yes, of);
    double p = 100.0 * yes / of;
    return new Svg(100, 12, Figure.share(yes, of))
        .line(0, 6, 100, 6, "rail")
        .line(0, 6, p, 6, "fill")
        .line(100 * w.low(), 6, 100 * w.high(), 6, "whisker")
        .done()
        .replace("class=\"plot\"", "class=\"bar\" preserveAspectRatio=\"none\"");
  }
}
