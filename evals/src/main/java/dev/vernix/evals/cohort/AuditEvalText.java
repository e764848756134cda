package dev.vernix.evals.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An {@link AuditEval} as lines of text. */
public final class AuditEvalText {
  private AuditEvalText() {}

  /**
   * A table of what is true and what was measured.
   *
   * @param misses whether each stay that differs is listed
   */
  public static List<String> lines(AuditEval eval, boolean misses) {
    var lines = new ArrayList<String>();
    lines.add(row("", "true", "measured", "stays that differ"));
    part(lines, eval.recommendations(), misses);
    part(lines, eval.indicators(), misses);
    var all = new ArrayList<>(eval.recommendations().values());
    all.addAll(eval.indicators().values());
    long exact = all.stream().filter(AuditEval.Score::exact).count();
    long every = all.stream().filter(AuditEval.Score::exactInEveryStay).count();
    lines.add(exact + " of " + all.size() + " have an exact numerator and denominator.");
    lines.add(
        every
            + " of "
            + all.size()
            + " are right in every stay: verdict, reason cited, value, and why it is left out.");
    return lines;
  }

  private static void part(
      List<String> lines, Map<String, AuditEval.Score> scores, boolean misses) {
    scores.forEach(
        (id, s) -> {
          lines.add(
              row(
                  id,
                  s.numerator() + "/" + s.denominator(),
                  s.measuredNumerator() + "/" + s.measuredDenominator() + (s.exact() ? "" : " *"),
                  s.misses().size() + " of " + s.stays()));
          if (misses) {
            s.misses().forEach(m -> lines.add("    " + m));
          }
        });
  }

  private static String row(String a, String b, String c, String d) {
    return "%-24s %14s %16s   %s".formatted(a, b, c, d).stripTrailing();
  }
}
