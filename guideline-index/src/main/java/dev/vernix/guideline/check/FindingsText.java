package dev.vernix.guideline.check;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Words;
import dev.vernix.guideline.recommendation.Recommendation;
import dev.vernix.guideline.recommendation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings as lines for a terminal: the first ones in full, the rest counted. */
public final class FindingsText {
  private FindingsText() {}

  public static List<String> lines(Findings findings) {
    var lines = new ArrayList<String>();
    if (findings.first().isEmpty()) {
      lines.add("No finding needs a person.");
    }
    int n = 0;
    for (var f : findings.first()) {
      lines.add(++n + ". " + f.recommendation().title());
      lines.add(
          "   "
              + f.verdict().id()
              + ", plan of "
              + Words.day(findings.chart().patient().clock(), f.at().toLocalDate())
              + " "
              + f.at().toLocalTime()
              + " ("
              + f.note().name()
              + ")");
      lines.add("   " + f.reason());
      f.chartSources().stream().limit(3).forEach(s -> lines.add("   chart: " + quote(findings, s)));
      lines.add("   guideline: " + guideline(f.recommendation()));
      findings
          .against(f)
          .forEach(
              o ->
                  lines.add(
                      "   otherwise: "
                          + guideline(o.recommendation())
                          + " -> "
                          + o.verdict().id()));
    }
    lines.add(counts(findings.counts()));
    return lines;
  }

  static String quote(Findings findings, Span span) {
    var note = findings.chart().notesByName().get(span.note());
    return note == null
        ? span.note()
        : "\""
            + PlanChecker.quote(note.quote(span))
            + "\" ["
            + span.note()
            + " "
            + span.from()
            + "-"
            + span.to()
            + "]";
  }

  static String guideline(Recommendation r) {
    return r.statement().text()
        + " ("
        + r.id()
        + "; "
        + r.statement().source().line()
        + (r.verified() ? "" : "; unverified")
        + ")";
  }

  private static String counts(Map<Verdict, Integer> counts) {
    var parts = new ArrayList<String>();
    for (var v : Verdict.values()) {
      parts.add(counts.getOrDefault(v, 0) + " " + v.id());
    }
    return "Every plan by every recommendation: " + String.join(", ", parts) + ".";
  }
}
