package dev.vernix.guideline.report;

import dev.vernix.guideline.recommendation.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** Findings as lines for a terminal: the first ones in full, the rest counted. */
public final class FindingsText {
  private static final int QUOTES = 3;

  private FindingsText() {}

  public static List<String> lines(Report report) {
    var findings = report.findings();
    var lines = new ArrayList<String>();
    if (findings.first().isEmpty()) {
      lines.add("No finding needs a person.");
    }
    int n = 0;
    for (var f : findings.first()) {
      lines.add(++n + ". " + f.recommendation().title());
      lines.add("   " + f.verdict().words() + ", " + Wording.plan(findings, f));
      lines.add("   " + f.reason());
      f.chartSources().stream()
          .limit(QUOTES)
          .map(s -> Wording.quote(findings, s))
          .forEach(q -> lines.add("   chart: \"" + q.text() + "\" [" + q.place() + "]"));
      lines.add("   guideline: " + guideline(f.recommendation()));
      findings
          .against(f)
          .forEach(
              o ->
                  lines.add(
                      "   other guidance ("
                          + o.verdict().words()
                          + "): "
                          + guideline(o.recommendation())));
    }
    lines.addAll(after(report));
    lines.add(Wording.counts(findings));
    return lines;
  }

  private static List<String> after(Report report) {
    var lines = new ArrayList<String>();
    var course = new Course(report);
    if (!course.trajectory().plans().isEmpty()) {
      lines.add("");
      lines.addAll(CourseText.response(course));
      lines.add("");
      lines.add("Course:");
      CourseText.days(course).forEach(l -> lines.add("  " + l));
    }
    report
        .findings()
        .disputes()
        .forEach(
            f -> {
              lines.add("");
              lines.add("Sources differ: " + f.recommendation().title());
              report
                  .findings()
                  .followed(f)
                  .forEach(o -> lines.add("  followed: " + guideline(o.recommendation())));
              lines.add("  not followed: " + guideline(f.recommendation()));
            });
    lines.addAll(model(report));
    lines.add("");
    return lines;
  }

  /** What a model said, apart from the rest. */
  public static List<String> model(Report report) {
    var m = report.model();
    var lines = new ArrayList<String>();
    if (m.model().isEmpty()) {
      return lines;
    }
    lines.add("");
    lines.add(("Beyond the rules. " + ModelWording.notice(m)).strip());
    for (var f : m.found()) {
      lines.add("  decided by a model: " + ModelWording.said(f));
      lines.add("    chart: \"" + f.item().text() + "\" [" + f.item().span().note() + "]");
      lines.add("    " + ModelWording.source(f.passage()));
      for (int n : f.lines()) {
        lines.add("      " + ModelWording.line(n, f.passage().lines().get(n - 1)));
      }
    }
    lines.add("  " + ModelWording.counts(m));
    return lines;
  }

  private static String guideline(Recommendation r) {
    return r.statement().text()
        + " ["
        + r.id()
        + "; "
        + Wording.source(r)
        + (r.verified() ? "" : "; unverified")
        + "]";
  }
}
