package dev.vernix.evals.ledger;

import dev.vernix.evals.label.Tally;
import dev.vernix.evals.ledger.LedgerScore.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A score beside its bars, as a table for people or as JSON for programs. */
public final class LedgerReport {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private LedgerReport() {}

  /** Whether every bar is met. */
  public static boolean met(LedgerScore score) {
    return Bar.all().stream().allMatch(b -> b.met(score));
  }

  /**
   * The table.
   *
   * @param misses whether to list every wrong answer below it
   */
  public static String text(LedgerScore score, @Nullable ReadingSpeed speed, boolean misses) {
    var out = new StringBuilder();
    line(
        out,
        "%-36s %-10s %6s %6s %6s %6s %6s %6s",
        "",
        "source",
        "gold",
        "right",
        "false",
        "P",
        "R",
        "F1");
    for (var bar : Bar.all()) {
      bar(score, bar, out);
    }
    for (var extra : extras(score)) {
      row(
          out,
          "(" + extra.getKey().category() + ", no bar)",
          extra.getKey().source(),
          extra.getValue());
    }
    line(out, "");
    score.figures().forEach((name, value) -> line(out, "%-36s %,.0f", name, value));
    if (speed != null) {
      out.append('\n').append(speed.text());
    }
    if (misses) {
      line(out, "");
      score
          .misses()
          .forEach(m -> line(out, "%s  %s  %s", m.key().category(), m.where(), flat(m.what())));
    }
    return out.toString();
  }

  private static void bar(LedgerScore score, Bar bar, StringBuilder out) {
    double reached = bar.reached(score);
    String verdict =
        Double.isNaN(reached)
            ? "UNSCORED"
            : "%s %.3f on %s, bar %s %s: %s"
                .formatted(
                    bar.figure(),
                    reached,
                    bar.judged().equals("all") ? "all sources" : bar.judged(),
                    bar.figure().equals("per50") ? "<=" : ">=",
                    bar.bar(),
                    bar.met(score) ? "met" : "MISSED");
    line(out, "%-36s %s", bar.says(), verdict);
    if (!bar.figure().equals("per50")) {
      for (Source source : Source.values()) {
        Tally t = score.tallies().get(new LedgerScore.Key(bar.category(), source));
        if (t != null) {
          row(out, "", source, t);
        }
      }
    }
  }

  private static void row(StringBuilder out, String name, Source source, Tally t) {
    line(
        out,
        "%-36s %-10s %6d %6d %6d %6s %6s %6s",
        name,
        source.id(),
        t.gold(),
        t.hits(),
        t.alarms(),
        share(t.precision()),
        share(t.recall()),
        share(t.f1()));
  }

  private static String share(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static List<Map.Entry<LedgerScore.Key, Tally>> extras(LedgerScore score) {
    var known = Bar.all().stream().map(Bar::category).toList();
    return score.tallies().entrySet().stream()
        .filter(e -> !known.contains(e.getKey().category()))
        .toList();
  }

  /** The same as an object. */
  public static String json(LedgerScore score, @Nullable ReadingSpeed speed, boolean misses) {
    var out = new LinkedHashMap<String, Object>();
    var bars = new ArrayList<Map<String, Object>>();
    for (var bar : Bar.all()) {
      var row = new LinkedHashMap<String, Object>();
      double reached = bar.reached(score);
      row.put("category", bar.category());
      row.put("figure", bar.figure());
      row.put("bar", bar.bar());
      row.put("judged", bar.judged());
      row.put("scored", !Double.isNaN(reached));
      if (!Double.isNaN(reached)) {
        row.put("reached", reached);
        row.put("met", bar.met(score));
      }
      row.put("sources", sources(score, bar.category()));
      bars.add(row);
    }
    out.put("bars", bars);
    out.put("figures", score.figures());
    if (speed != null) {
      out.put("speed", speed);
    }
    if (misses) {
      out.put("misses", score.misses());
    }
    return JSON.writeValueAsString(out) + "\n";
  }

  private static Map<String, Object> sources(LedgerScore score, String category) {
    var sources = new LinkedHashMap<String, Object>();
    for (Source source : Source.values()) {
      Tally t = score.tallies().get(new LedgerScore.Key(category, source));
      if (t != null) {
        sources.put(source.id(), Map.of("gold", t.gold(), "right", t.hits(), "false", t.alarms()));
      }
    }
    return sources;
  }

  private static String flat(String text) {
    return text.replace("\n", "\\n");
  }

  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
