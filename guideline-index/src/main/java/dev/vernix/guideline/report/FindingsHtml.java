package dev.vernix.guideline.report;

import static dev.vernix.guideline.report.Html.chip;
import static dev.vernix.guideline.report.Html.text;

import dev.vernix.corpus.Span;
import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.check.Findings;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** {@code findings.html}: one page without scripts or outside files, fit for print. */
final class FindingsHtml {
  private static final int QUOTES = 5;

  private FindingsHtml() {}

  static String write(Report report) {
    var findings = report.findings();
    var b = new StringBuilder(1 << 16);
    String title = "Plans of " + findings.chart().name() + " and the guidelines";
    b.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
        .append(text(title))
        .append("</title><style>\n")
        .append(Html.css())
        .append("</style></head><body>\n<header><h1>")
        .append(text(title))
        .append("</h1><p class=\"soft\">")
        .append(text(Wording.head(findings)))
        .append("</p><p class=\"draft\">")
        .append(text(Wording.NOTICE))
        .append("</p></header>\n<main>\n<h2>What matters most</h2>\n");
    if (findings.first().isEmpty()) {
      b.append("<p>No finding needs a person.</p>\n");
    }
    int n = 0;
    for (var f : findings.first()) {
      article(b, findings, f, ++n);
    }
    CourseHtml.write(b, new Course(report));
    disputes(b, findings);
    model(b, report);
    b.append("<h2>Every plan</h2>\n<p class=\"soft\">")
        .append(text(Wording.counts(findings)))
        .append("</p>\n");
    findings.all().stream()
        .collect(
            Collectors.groupingBy(f -> f.note().name(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(plan -> plan(b, findings, plan));
    return b.append("</main></body></html>\n").toString();
  }

  private static void article(StringBuilder b, Findings findings, Finding f, int n) {
    b.append("<article class=\"").append(f.verdict().id()).append("\"><h3>").append(n).append(". ");
    b.append(text(f.recommendation().title())).append("</h3><p>").append(chip(f.verdict()));
    b.append(" <span class=\"soft\">").append(text(Wording.plan(findings, f)));
    b.append("</span></p><p>").append(text(f.reason())).append("</p>\n<div class=\"sides\">");
    b.append("<div class=\"side\"><h4>The chart</h4>");
    chart(b, findings, f.chartSources());
    b.append("</div><div class=\"side\"><h4>The guideline</h4>");
    guideline(b, f.recommendation());
    b.append("</div></div>\n");
    var others = findings.against(f);
    if (!others.isEmpty()) {
      b.append("<p class=\"soft\">Guidance that says otherwise: ");
      b.append(text(f.recommendation().statement().conflict())).append("</p><div class=\"sides\">");
      for (var o : others) {
        b.append("<div class=\"side\"><h4>").append(chip(o.verdict())).append("</h4>");
        guideline(b, o.recommendation());
        b.append("</div>");
      }
      b.append("</div>\n");
    }
    b.append("</article>\n");
  }

  private static void disputes(StringBuilder b, Findings findings) {
    var disputes = findings.disputes();
    if (disputes.isEmpty()) {
      return;
    }
    b.append(
            "<h2>Where sources differ</h2>\n"
                + "<p class=\"soft\">The plan follows one source and so goes")
        .append(" against another; choose a jurisdiction to judge by one.</p>\n");
    b.append(
        "<table class=\"differ\"><tr><th>followed</th><th>not followed</th><th>plan</th></tr>\n");
    for (var f : disputes) {
      b.append("<tr><td>");
      findings.followed(f).forEach(o -> guideline(b, o.recommendation()));
      b.append("</td><td>");
      guideline(b, f.recommendation());
      b.append("</td><td>").append(text(Wording.plan(findings, f))).append("<br>");
      b.append(text(f.reason())).append("</td></tr>\n");
    }
    b.append("</table>\n");
  }

  private static void model(StringBuilder b, Report report) {
    var m = report.model();
    if (m.model().isEmpty()) {
      return;
    }
    b.append("<h2>Beyond the rules</h2>\n");
    if (!m.found().isEmpty()) {
      b.append("<p class=\"draft\">").append(text(ModelWording.notice(m))).append("</p>\n");
    }
    for (var f : m.found()) {
      b.append("<article class=\"model\"><p>").append(Html.chip("model", "decided by a model"));
      b.append(' ').append(text(ModelWording.said(f))).append("</p><div class=\"sides\">");
      b.append("<div class=\"side\"><h4>The chart</h4>");
      chart(b, report.findings(), List.of(f.item().span()));
      b.append("</div><div class=\"side\"><h4>").append(text(ModelWording.source(f.passage())));
      b.append("</h4>");
      for (int n : f.lines()) {
        b.append("<blockquote>").append(text(ModelWording.line(n, f.passage().lines().get(n - 1))));
        b.append("</blockquote>");
      }
      b.append("</div></div></article>\n");
    }
    b.append("<p class=\"soft\">").append(text(ModelWording.counts(m))).append("</p>\n");
  }

  private static void chart(StringBuilder b, Findings findings, List<Span> spans) {
    if (spans.isEmpty()) {
      b.append("<p class=\"soft\">Nothing is written.</p>");
    }
    spans.stream()
        .limit(QUOTES)
        .map(s -> Wording.quote(findings, s))
        .forEach(
            q ->
                b.append("<blockquote>")
                    .append(text(q.text()))
                    .append("<cite>")
                    .append(text(q.place()))
                    .append("</cite></blockquote>"));
  }

  private static void guideline(StringBuilder b, Recommendation r) {
    b.append("<p>").append(text(r.statement().text())).append("</p><p class=\"soft\">");
    b.append(text(r.id() + ": " + Wording.source(r)));
    b.append(Html.unverified(r)).append("</p>");
  }

  private static void plan(StringBuilder b, Findings findings, List<Finding> plan) {
    var told = plan.stream().filter(f -> f.verdict() != Verdict.NOT_APPLICABLE).toList();
    String head = Wording.plan(findings, plan.getFirst());
    b.append("<details><summary>")
        .append(text(Character.toUpperCase(head.charAt(0)) + head.substring(1)))
        .append("<span class=\"count\">")
        .append(told.size())
        .append(" apply, ")
        .append(told.stream().filter(f -> f.verdict().open()).count())
        .append(" open</span></summary>\n");
    if (!told.isEmpty()) {
      b.append("<table><tr><th>recommendation</th><th>verdict</th><th>reason</th></tr>\n");
      for (var f : told) {
        b.append("<tr><td>").append(text(f.recommendation().title()));
        b.append("<br><span class=\"soft\">").append(text(f.recommendation().id()));
        b.append("</span>");
        b.append(Html.unverified(f.recommendation()))
            .append("</td><td>")
            .append(chip(f.verdict()))
            .append("</td><td>");
        b.append(text(f.reason())).append("</td></tr>\n");
      }
      b.append("</table>\n");
    }
    b.append("</details>\n");
  }
}
