package dev.vernix.evals.context;

import dev.vernix.evals.label.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A context score as a table for people or as JSON for programs. */
public final class ContextReport {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ContextReport() {}

  /**
   * A table, and below it every miss if asked.
   *
   * @param misses whether to quote the sentences that were read wrongly
   */
  public static String text(String name, ContextScore score, boolean misses) {
    var out = new StringBuilder();
    line(out, "%s: %,d targets", name, score.targets());
    line(
        out,
        "  %-14s %6s %6s %6s %10s %8s %8s",
        "",
        "gold",
        "right",
        "wrong",
        "precision",
        "recall",
        "F1");
    for (Axis axis : Axis.values()) {
      Tally t = score.tallies().get(axis);
      if (t != null) {
        line(
            out,
            "  %-14s %6d %6d %6d %10.3f %8.3f %8.3f",
            axis.id(),
            t.gold(),
            t.hits(),
            t.alarms() + t.misses(),
            t.precision(),
            t.recall(),
            t.f1());
      }
    }
    if (score.person().of() > 0) {
      line(out, "  whom exactly   %s (%.1f %%)", score.person(), score.person().percent());
    }
    if (score.perSecond() > 0) {
      line(out, "  speed          %,.0f sentences/s, one thread, warm", score.perSecond());
    }
    if (misses) {
      for (ContextScore.Miss m : score.misses()) {
        line(
            out,
            "  line %d: %s%s, read %s: %s",
            m.target().line(),
            m.gold() ? "" : "not ",
            m.axis().id(),
            said(m),
            m.target().marked());
      }
    }
    return out.toString();
  }

  /** An object; its misses are there only if asked. */
  public static String json(String name, ContextScore score, boolean misses) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("file", name);
    out.put("targets", score.targets());
    List<Map<String, Object>> categories = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      Tally t = score.tallies().get(axis);
      if (t != null) {
        categories.add(category(axis, t));
      }
    }
    out.put("categories", categories);
    out.put("whomExactly", score.person());
    out.put("sentencesPerSecond", Math.round(score.perSecond()));
    if (misses) {
      out.put("misses", score.misses().stream().map(ContextReport::miss).toList());
    }
    return JSON.writeValueAsString(out);
  }

  private static Map<String, Object> category(Axis axis, Tally t) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("category", axis.id());
    row.put("of", t.of());
    row.put("gold", t.gold());
    row.put("truePositives", t.hits());
    row.put("falsePositives", t.alarms());
    row.put("falseNegatives", t.misses());
    row.put("trueNegatives", t.rests());
    row.put("precision", number(t.precision()));
    row.put("recall", number(t.recall()));
    row.put("f1", number(t.f1()));
    return row;
  }

  /** JSON has no NaN: what cannot be said is null. */
  private static Object number(double value) {
    return Double.isNaN(value) ? tools.jackson.databind.node.NullNode.getInstance() : value;
  }

  private static Map<String, Object> miss(ContextScore.Miss m) {
    return Map.of(
        "line", m.target().line(),
        "category", m.axis().id(),
        "gold", m.gold(),
        "read", said(m),
        "sentence", m.target().marked());
  }

  private static String said(ContextScore.Miss m) {
    List<String> said = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      if (axis != Axis.EXPERIENCER && axis.answer(m.said())) {
        said.add(axis.id());
      }
    }
    said.add(m.said().experiencer().id());
    return String.join(" ", said);
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
