package dev.vernix.evals.guideline;

import dev.vernix.guideline.recommendation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints a {@link VerdictScore}. */
public final class VerdictReport {
  private VerdictReport() {}

  /** Accuracy, confusion matrix and every miss. */
  public static List<String> lines(VerdictScore s) {
    var lines = new ArrayList<String>();
    lines.add(
        "%d vignettes, %d verdicts: %d right (%.1f %%, bar 95 %%)"
            .formatted(s.vignettes(), s.judged().size(), s.right(), 100 * s.accuracy()));
    lines.add(
        "out of scope or not assessable: %d of %d left alone (%.1f %%, bar 95 %%)"
            .formatted(
                s.leftAlone(),
                s.outOfScope(),
                s.outOfScope() == 0 ? 100.0 : 100.0 * s.leftAlone() / s.outOfScope()));
    lines.add("alarms raised by unverified entries: " + s.alarms() + " (bar 0)");
    if (s.withoutEntry() > 0) {
      lines.add("verdicts of recommendations without an entry, not scored: " + s.withoutEntry());
    }
    lines.add("");
    lines.addAll(matrix(s));
    lines.add("");
    s.judged().stream()
        .filter(j -> !j.right())
        .forEach(
            j ->
                lines.add(
                    "miss: %s %s: expected %s, given %s. %s"
                        .formatted(
                            j.vignette(),
                            j.recommendation(),
                            j.expected().id(),
                            j.given().id(),
                            j.reason())));
    return lines;
  }

  private static List<String> matrix(VerdictScore s) {
    var lines = new ArrayList<String>();
    var head = new StringBuilder("%-34s".formatted("expected \\ given"));
    for (var v : Verdict.values()) {
      head.append("%8s".formatted(shorter(v)));
    }
    lines.add(head.toString());
    for (var expected : Verdict.values()) {
      var row = new StringBuilder("%-34s".formatted(expected.id()));
      for (var given : Verdict.values()) {
        long n =
            s.judged().stream().filter(j -> j.expected() == expected && j.given() == given).count();
        row.append("%8s".formatted(n == 0 ? "." : Long.toString(n)));
      }
      lines.add(row.toString());
    }
    return lines;
  }

  private static String shorter(Verdict v) {
    return switch (v) {
      case CONCORDANT -> "conc";
      case DEVIATES -> "dev";
      case DEVIATES_WITH_DOCUMENTED_REASON -> "reason";
      case NOT_ADDRESSED -> "silent";
      case NOT_APPLICABLE -> "n/a";
      case NOT_ASSESSABLE -> "unknown";
    };
  }

  /** The figures as one JSON object. */
  public static String json(VerdictScore s) {
    return String.format(
        Locale.ROOT,
        "{\"vignettes\":%d,\"verdicts\":%d,\"right\":%d,\"outOfScope\":%d,\"leftAlone\":%d,\"unverifiedAlarms\":%d,\"withoutEntry\":%d}",
        s.vignettes(),
        s.judged().size(),
        s.right(),
        s.outOfScope(),
        s.leftAlone(),
        s.alarms(),
        s.withoutEntry());
  }
}
