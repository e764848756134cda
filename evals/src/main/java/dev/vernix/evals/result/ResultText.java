package dev.vernix.evals.result;

import dev.vernix.evals.scorer.Scorers;
import java.util.Locale;
import java.util.OptionalDouble;

/** A result for people. */
public final class ResultText {
  private ResultText() {}

  /** Every figure beside what is pinned, what was not scored, and confusion matrices. */
  public static String write(SuiteResult r) {
    var out = new StringBuilder();
    line(out, "%s: %s", r.suite(), r.about());
    line(out, "%s", r.provenance().line());
    line(out, "%d cases%n", r.items().size());
    line(out, "%-52s %10s %16s %7s  %s", "figure", "value", "of", "cases", "pinned");
    r.figures().forEach(f -> figure(out, r, "all", f));
    r.pins().stream()
        .map(Pin::slice)
        .distinct()
        .filter(slice -> !slice.equals("all"))
        .forEach(
            slice -> {
              line(out, "%n%s", slice);
              r.figures().stream()
                  .filter(f -> pinned(r, slice, f))
                  .forEach(f -> figure(out, r, slice, f));
            });
    r.pins().stream()
        .filter(p -> p.measured() == null)
        .forEach(p -> line(out, "%-52s %10s  pinned in %s", p.figure(), "UNSCORED", p.slice()));
    r.unscored().forEach((name, why) -> line(out, "%-52s %10s  %s", name, "UNSCORED", why));
    if (r.scorers().stream().anyMatch(Scorers.FOR_COMPARISON::contains)) {
      line(
          out,
          "%nROUGE and embedding similarity serve to compare with published work only: they do not"
              + " see a wrong dose or a lost 'not'.");
    }
    r.labelSets().forEach(set -> confusion(out, r, set));
    line(
        out,
        "%n%s",
        r.pins().isEmpty()
            ? "no figure is pinned"
            : r.off().isEmpty()
                ? "all " + r.pins().size() + " pinned figures hold"
                : r.off().size() + " of " + r.pins().size() + " pinned figures are OFF");
    return out.toString();
  }

  private static boolean pinned(SuiteResult r, String slice, Figure f) {
    return r.pins().stream().anyMatch(p -> p.slice().equals(slice) && p.figure().equals(f.name()));
  }

  private static void figure(StringBuilder out, SuiteResult r, String slice, Figure f) {
    var items = r.slice(slice);
    OptionalDouble value = f.value(items);
    var amount = f.amount(items);
    String pin =
        r.pins().stream()
            .filter(p -> p.slice().equals(slice) && p.figure().equals(f.name()))
            .map(
                p ->
                    number(p.value())
                        + " \u00b1 "
                        + number(p.tolerance())
                        + (p.holds() ? "" : "  OFF"))
            .findFirst()
            .orElse("");
    line(
        out,
        "%-52s %10s %16s %7d  %s",
        f.name(),
        value.isPresent() ? number(value.getAsDouble()) : "unscored",
        f.labels().isEmpty() ? number(amount.part()) + "/" + number(amount.whole()) : "",
        f.items(items),
        pin);
  }

  private static void confusion(StringBuilder out, SuiteResult r, String set) {
    var matrix = r.confusion(set);
    line(out, "%n%s: expected (rows) by given (columns)", set);
    var head = new StringBuilder("%-36s".formatted(""));
    for (int i = 0; i < matrix.labels().size(); i++) {
      head.append("%7s".formatted("(" + (i + 1) + ")"));
    }
    line(out, "%s", head);
    for (int i = 0; i < matrix.labels().size(); i++) {
      var row = new StringBuilder("%-36s".formatted("(" + (i + 1) + ") " + matrix.labels().get(i)));
      matrix.counts().get(i).forEach(n -> row.append("%7s".formatted(n == 0 ? "." : n)));
      line(out, "%s", row);
    }
  }

  /** Up to four digits behind the point, none where it is whole. */
  public static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.format(Locale.ROOT, "%d", (long) value)
        : String.format(Locale.ROOT, "%.4f", value);
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).replace("\r\n", "\n").stripTrailing())
        .append('\n');
  }
}
