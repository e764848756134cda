package dev.vernix.evals.boundary;

import dev.vernix.evals.label.Tally;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** A boundary score as lines for people or as JSON for programs. */
public final class BoundaryReport {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private BoundaryReport() {}

  /**
   * A few lines, and below them every case that failed if asked.
   *
   * @param misses whether to quote the cases that were split wrongly
   */
  public static String text(String name, BoundaryScore score, boolean misses) {
    Tally t = score.boundaries();
    var out = new StringBuilder();
    line(out, "%s: %s cases passed (%.1f %%)", name, score.passed(), score.passed().percent());
    line(
        out,
        "  boundaries  gold %d, precision %.3f, recall %.3f, F1 %.3f",
        t.gold(),
        t.precision(),
        t.recall(),
        t.f1());
    if (score.perSecond() > 0) {
      line(out, "  speed       %,.0f sentences/s, one thread, warm", score.perSecond());
    }
    if (misses) {
      for (var f : score.failures()) {
        line(
            out,
            "  line %d: %s",
            f.asked().line(),
            String.join(" || ", f.read()).replace("\n", "\\n"));
      }
    }
    return out.toString();
  }

  /** An object; its failures are there only if asked. */
  public static String json(String name, BoundaryScore score, boolean misses) {
    Tally t = score.boundaries();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("file", name);
    out.put("cases", score.passed().of());
    out.put("passed", score.passed().got());
    out.put("boundaries", t.gold());
    out.put("truePositives", t.hits());
    out.put("falsePositives", t.alarms());
    out.put("falseNegatives", t.misses());
    out.put("precision", number(t.precision()));
    out.put("recall", number(t.recall()));
    out.put("f1", number(t.f1()));
    out.put("sentencesPerSecond", Math.round(score.perSecond()));
    if (misses) {
      out.put(
          "failures",
          score.failures().stream()
              .map(f -> Map.of("line", f.asked().line(), "read", f.read()))
              .toList());
    }
    return JSON.writeValueAsString(out);
  }

  /** JSON has no NaN: what cannot be said is null. */
  private static Object number(double value) {
    return Double.isNaN(value) ? NullNode.getInstance() : value;
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
