package dev.vernix.guideline.report;

import dev.vernix.guideline.check.Findings;
import dev.vernix.guideline.recommendation.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** Findings as lines for a terminal: the first ones in full, the rest counted. */
public final class FindingsText {
  private static final int QUOTES = 3;

  private FindingsText() {}

  public static List<String> lines(Findings findings) {
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
    lines.add(Wording.counts(findings));
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
