package dev.vernix.evals.planted;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Seeded-error figures beside their bars, as a table and as JSON. */
public final class SeededReport {
  /** Recall of tenfold, unit and date errors. */
  public static final double NUMERIC_BAR = 0.99;

  /** Recall of the other kinds. */
  public static final double OTHER_BAR = 0.95;

  private SeededReport() {}

  /**
   * The table.
   *
   * @param misses true to list every error that was not caught and every false alarm
   */
  public static String text(String title, SeededScore score, boolean misses) {
    var b = new StringBuilder(title).append('\n');
    b.append(
        String.format(
            Locale.ROOT,
            "  %-14s %8s %8s %8s %13s%n",
            "kind",
            "planted",
            "caught",
            "recall",
            "contradicted"));
    for (var k : score.kinds()) {
      b.append(
          String.format(
              Locale.ROOT,
              "  %-14s %8d %8d %7.1f%% %13d%s%n",
              k.kind().label(),
              k.planted(),
              k.caught(),
              100 * k.recall(),
              k.contradicted(),
              k.recall() < (k.kind().numeric() ? NUMERIC_BAR : OTHER_BAR)
                  ? "  below the bar"
                  : ""));
      if (misses) {
        k.missed().forEach(m -> b.append("      missed ").append(line(m)).append('\n'));
      }
    }
    b.append(
        String.format(
            Locale.ROOT,
            "  numeric %.1f%% (bar 99%%), others %.1f%% (bar 95%%); right sentences %d, of them"
                + " contradicted %d, not found %d (%.1f%%)%n",
            100 * score.recall(true),
            100 * score.recall(false),
            score.sentences(),
            score.contradicted(),
            score.notFound(),
            100 * score.falseAlarmRate()));
    if (misses) {
      score.falseAlarms().forEach(m -> b.append("      false alarm ").append(line(m)).append('\n'));
    }
    return b.toString();
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** One object for each score. */
  public static String json(List<SeededScore> scores) {
    var out = new StringWriter();
    try (var json =
        JsonMapper.shared().writer().with(new DefaultPrettyPrinter()).createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("scores");
      scores.forEach(s -> score(json, s));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void score(JsonGenerator json, SeededScore s) {
    json.writeStartObject();
    json.writeStringProperty("subject", s.subject());
    json.writeNumberProperty("sentences", s.sentences());
    json.writeNumberProperty("contradicted", s.contradicted());
    json.writeNumberProperty("notFound", s.notFound());
    json.writeArrayPropertyStart("kinds");
    for (var k : s.kinds()) {
      json.writeStartObject();
      json.writeStringProperty("kind", k.kind().label());
      json.writeBooleanProperty("numeric", k.kind().numeric());
      json.writeNumberProperty("planted", k.planted());
      json.writeNumberProperty("caught", k.caught());
      json.writeNumberProperty("contradicted", k.contradicted());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
