package dev.vernix.evals.compare;

import static dev.vernix.evals.result.ResultText.number;

import dev.vernix.evals.compare.Difference.Kind;
import java.util.List;
import java.util.Locale;

/** A comparison for people. */
public final class ComparisonText {
  private ComparisonText() {}

  /** Regressions first; what is the same is only counted. */
  public static String write(Comparison c) {
    var out = new StringBuilder();
    c.remarks().forEach(r -> out.append(r).append('\n'));
    part(out, c, Kind.REGRESSION, "WORSE");
    part(out, c, Kind.PERHAPS_WORSE, "worse, but it may be chance");
    part(out, c, Kind.BETTER, "better");
    part(out, c, Kind.PERHAPS_BETTER, "better, but it may be chance");
    part(out, c, Kind.CHANGED, "changed, neither better nor worse");
    long same = c.differences().stream().filter(d -> d.kind() == Kind.SAME).count();
    out.append(
        String.format(
            Locale.ROOT,
            "%n%d figures are the same. Intervals: 95 %%, percentile bootstrap over the charts (or"
                + " other cases) of both, paired.%n",
            same));
    return out.toString();
  }

  private static void part(StringBuilder out, Comparison c, Kind kind, String title) {
    List<Difference> of = c.differences().stream().filter(d -> d.kind() == kind).toList();
    if (of.isEmpty()) {
      return;
    }
    out.append(String.format(Locale.ROOT, "%n%s (%d)%n", title, of.size()));
    for (Difference d : of) {
      String interval =
          d.interval().map(i -> signed(i.low()) + " to " + signed(i.high())).orElse("no interval");
      Double after = d.after();
      out.append(
              String.format(
                  Locale.ROOT,
                  "  %-12s %-48s %10s -> %-10s %9s  (%s; %d cases)%s",
                  d.suite(),
                  d.figure(),
                  number(d.before()),
                  after == null ? "unscored" : number(after),
                  after == null ? "" : signed(d.delta()),
                  interval,
                  d.cases(),
                  d.pinBroken() ? " beyond its pin" : ""))
          .append('\n');
    }
  }

  /** A difference too small for four digits is not shown as none. */
  private static String signed(double value) {
    String shown =
        value != 0 && Math.abs(value) < 0.00005
            ? String.format(Locale.ROOT, "%.0e", value)
            : number(value);
    return (value > 0 ? "+" : "") + shown;
  }
}
