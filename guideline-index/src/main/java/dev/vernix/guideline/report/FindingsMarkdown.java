package dev.vernix.guideline.report;

import dev.vernix.guideline.check.Finding;
import dev.vernix.guideline.check.Findings;
import dev.vernix.guideline.recommendation.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** {@code findings.md}: the first findings in full, then each plan's as a table. */
final class FindingsMarkdown {
  private static final int QUOTES = 4;

  private FindingsMarkdown() {}

  static String write(Report report) {
    var findings = report.findings();
    var b = new StringBuilder();
    b.append("# Plans of ").append(findings.chart().name()).append(" and the guidelines\n\n");
    b.append(Wording.head(findings)).append("\n\n> ").append(Wording.NOTICE).append("\n\n");
    b.append("## What matters most\n\n");
    if (findings.first().isEmpty()) {
      b.append("No finding needs a person.\n\n");
    }
    int n = 0;
    for (var f : findings.first()) {
      b.append("### ").append(++n).append(". ").append(f.recommendation().title()).append("\n\n");
      first(b, findings, f);
    }
    course(b, new Course(report));
    disputes(b, findings);
    model(b, report);
    b.append("## Every plan\n\n").append(Wording.counts(findings)).append("\n\n");
    findings.all().stream()
        .collect(
            Collectors.groupingBy(
                f -> f.note().name(), java.util.LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(plan -> plan(b, findings, plan));
    return b.toString();
  }

  private static void first(StringBuilder b, Findings findings, Finding f) {
    b.append("**")
        .append(f.verdict().words())
        .append("**, ")
        .append(Wording.plan(findings, f))
        .append(". ")
        .append(f.reason())
        .append("\n\n");
    f.chartSources().stream()
        .limit(QUOTES)
        .map(s -> Wording.quote(findings, s))
        .forEach(
            q ->
                b.append("- Chart: “")
                    .append(q.text())
                    .append("” (")
                    .append(q.place())
                    .append(")\n"));
    b.append("- Guideline ").append(guideline(f)).append('\n');
    findings
        .against(f)
        .forEach(
            o ->
                b.append("- Other guidance, ")
                    .append(o.verdict().words())
                    .append(": ")
                    .append(guideline(o))
                    .append('\n'));
    b.append('\n');
  }

  private static void course(StringBuilder b, Course course) {
    if (course.trajectory().plans().isEmpty()) {
      return;
    }
    b.append("## Course of the stay\n\n");
    CourseText.days(course).forEach(l -> b.append("- ").append(l).append('\n'));
    b.append("\n## Asked for now\n\nBy the latest plan, of ")
        .append(course.latest())
        .append(".\n\n");
    CourseText.response(course).stream()
        .skip(1)
        .forEach(l -> b.append("- ").append(l.strip()).append('\n'));
    b.append('\n');
  }

  private static void disputes(StringBuilder b, Findings findings) {
    if (!findings.disputes().isEmpty()) {
      b.append("## Where sources differ\n\n");
    }
    for (var f : findings.disputes()) {
      b.append("- ").append(f.recommendation().title()).append(", ");
      b.append(Wording.plan(findings, f)).append("\n");
      findings
          .followed(f)
          .forEach(o -> b.append("  - Followed: ").append(guideline(o)).append('\n'));
      b.append("  - Not followed: ").append(guideline(f)).append("\n\n");
    }
  }

  private static void model(StringBuilder b, Report report) {
    var m = report.model();
    if (m.model().isEmpty()) {
      return;
    }
    b.append("## Beyond the rules\n\n");
    if (!m.found().isEmpty()) {
      b.append("> ").append(ModelWording.notice(m)).append("\n\n");
    }
    for (var f : m.found()) {
      b.append("- Decided by a model: ").append(ModelWording.said(f)).append("\n");
      b.append("  - Chart: “").append(f.item().text()).append("” (").append(f.item().span().note());
      b.append(")\n  - ").append(ModelWording.source(f.passage())).append('\n');
      for (int n : f.lines()) {
        b.append("    - ")
            .append(ModelWording.line(n, f.passage().lines().get(n - 1)))
            .append('\n');
      }
    }
    b.append("\n").append(ModelWording.counts(m)).append("\n\n");
  }

  private static String guideline(Finding f) {
    var r = f.recommendation();
    return r.id()
        + ": "
        + r.statement().text()
        + " ("
        + Wording.source(r)
        + (r.verified() ? "" : "; **unverified**")
        + ")";
  }

  private static void plan(StringBuilder b, Findings findings, List<Finding> plan) {
    var told = plan.stream().filter(f -> f.verdict() != Verdict.NOT_APPLICABLE).toList();
    String head = Wording.plan(findings, plan.getFirst());
    b.append("### ").append(Character.toUpperCase(head.charAt(0))).append(head.substring(1));
    b.append("\n\n");
    if (told.isEmpty()) {
      b.append("No recommendation applies.\n\n");
      return;
    }
    b.append("| recommendation | verdict | reason |\n| --- | --- | --- |\n");
    for (var f : told) {
      b.append("| ")
          .append(cell(f.recommendation().title()))
          .append(" (")
          .append(f.recommendation().id())
          .append(f.recommendation().verified() ? "" : ", unverified")
          .append(") | ")
          .append(f.verdict().words())
          .append(" | ")
          .append(cell(f.reason()))
          .append(" |\n");
    }
    b.append("\nNot applicable: ").append(plan.size() - told.size()).append(".\n\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
