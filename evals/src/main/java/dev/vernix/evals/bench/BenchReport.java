package dev.vernix.evals.bench;

import dev.vernix.evals.gold.GoldScore;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Figures as a table for people or as JSON for programs. */
public final class BenchReport {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private BenchReport() {}

  /** An array with one object a chart. */
  public static String json(List<ChartFigures> figures) {
    return JSON.writeValueAsString(figures);
  }

  /** A block of lines a chart. */
  public static String text(List<ChartFigures> figures) {
    var out = new StringBuilder();
    for (var f : figures) {
      out.append("%s: %d notes, %,d words%n".formatted(f.chart(), f.notes(), f.words()));
      draft(f.draft(), out);
      if (f.polished() != null) {
        polished(f.polished(), out);
      }
      if (f.obvious() != null) {
        obvious(f, f.obvious(), out);
      }
    }
    return out.toString();
  }

  private static void draft(ChartFigures.Draft d, StringBuilder out) {
    line(out, "draft on disk, cold", "%.0f ms", d.coldMillis());
    line(out, "draft on disk, warm median", "%.0f ms", d.warmMillis());
    line(out, "heap in use", "%.0f MiB", d.heapMiB());
    line(out, "sentences", "%d", d.sentences());
    gold(out, "draft", d.gold());
    var days = d.days();
    if (days != null) {
      line(out, "days counted exactly", "%s", days.share());
      days.wrong().forEach(w -> line(out, "  wrong", "%s", w));
      days.missing().forEach(m -> line(out, "  not counted", "%s", m));
    }
    line(out, "statements without support", "%d", d.unsupported());
    line(out, "the same among all facts", "%d", d.ledgerUnsupported());
  }

  private static void polished(ChartFigures.Polished p, StringBuilder out) {
    line(out, "polish", "%s, %s", p.engine(), p.model());
    line(
        out,
        "polish wall / engine",
        "%.1f s / %.1f s = %.2f",
        p.wallSeconds(),
        p.engineSeconds(),
        p.ratio());
    line(out, "model sentences accepted", "%d/%d", p.accepted(), p.offered());
    gold(out, "polished", p.gold());
    line(out, "statements without support", "%d", p.unsupported());
  }

  private static void obvious(ChartFigures f, ChartFigures.Obvious o, StringBuilder out) {
    line(
        out,
        "obvious way",
        "%.1f s, first line after %.1f s%s",
        o.wallSeconds(),
        o.firstLineSeconds(),
        o.finished() ? "" : " (stopped)");
    line(
        out,
        "obvious way / Vernix",
        "%.1f times the wall time",
        o.wallSeconds() / f.totalSeconds());
    gold(out, "obvious way", o.gold());
    line(out, "numbers no note has", "%d", o.numbers().size());
    line(out, "drugs no note has", "%d", o.drugs().size());
    line(out, "doses no note gives", "%d", o.doses().size());
  }

  private static void gold(StringBuilder out, String what, @Nullable GoldScore gold) {
    if (gold != null) {
      line(out, what + ", musts stated", "%s (%.1f %%)", gold.must(), gold.must().percent());
      line(out, what + ", all gold stated", "%s (%.1f %%)", gold.all(), gold.all().percent());
      if (gold.guards() > 0) {
        line(
            out,
            what + ", false statements",
            "%d of %d guarded %s",
            gold.falseStatements().size(),
            gold.guards(),
            String.join(" ", gold.falseStatements()));
      }
    }
  }

  private static void line(StringBuilder out, String name, String format, Object... values) {
    out.append("  %-32s ".formatted(name))
        .append(String.format(Locale.ROOT, format, values))
        .append('\n');
  }
}
