package dev.vernix.guideline.whatif;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.stay.Words;
import dev.vernix.guideline.recommendation.Recommendation;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** A what-if as lines for a terminal, as Markdown and as JSON. */
public final class WhatIfText {
  private WhatIfText() {}

  /** Side by side: what stands, what would be. */
  public static List<String> lines(Chart chart, WhatIf w) {
    var lines = new ArrayList<String>();
    lines.add(
        "The plan of "
            + Words.day(chart.patient().clock(), w.note().time().toLocalDate())
            + " "
            + w.note().time().toLocalTime()
            + " ("
            + w.note().name()
            + ") as if these were written in it. The chart is not changed.");
    w.assumptions().forEach(a -> lines.add("  assumed: " + a));
    if (w.facts().isEmpty()) {
      lines.add("  read in it: nothing beyond the words themselves");
    }
    w.facts().forEach(f -> lines.add("  read in it: " + f));
    w.compared()
        .forEach(
            c ->
                lines.add(
                    "  " + c.name() + ": stands: " + c.stands() + "    assumed: " + c.assumed()));
    if (w.changes().isEmpty()) {
      lines.add("No verdict changes.");
    }
    for (var c : w.changes()) {
      lines.add("");
      lines.add(c.recommendation().title() + " [" + source(c.recommendation()) + "]");
      lines.add(
          "  stands: "
              + c.stands().verdict().words()
              + "    assumed: "
              + c.assumed().verdict().words());
      lines.add("  " + c.assumed().reason());
      c.asked().ifPresent(a -> lines.add("  asked for: " + a));
    }
    return lines;
  }

  private static String source(Recommendation r) {
    return r.id() + ", " + r.statement().source().line() + (r.verified() ? "" : ", unverified");
  }

  /** A table of what stands beside what would be. */
  public static String markdown(Chart chart, WhatIf w) {
    var b = new StringBuilder("# What if\n\n");
    b.append(lines(chart, w).getFirst()).append("\n\n");
    w.assumptions().forEach(a -> b.append("- Assumed: ").append(a).append('\n'));
    w.facts().forEach(f -> b.append("- Read in it: ").append(f).append('\n'));
    if (!w.compared().isEmpty()) {
      b.append("\n| score | stands | assumed |\n| --- | --- | --- |\n");
      w.compared()
          .forEach(
              c ->
                  b.append("| ")
                      .append(c.name())
                      .append(" | ")
                      .append(c.stands())
                      .append(" | ")
                      .append(c.assumed())
                      .append(" |\n"));
    }
    if (w.changes().isEmpty()) {
      return b.append("\nNo verdict changes.\n").toString();
    }
    b.append(
        "\n"
            + "| recommendation | stands | assumed | why | asked for |\n"
            + "| --- | --- | --- | --- | --- |\n");
    for (var c : w.changes()) {
      b.append("| ")
          .append(c.recommendation().title())
          .append(" (")
          .append(source(c.recommendation()))
          .append(") | ")
          .append(c.stands().verdict().words())
          .append(" | ")
          .append(c.assumed().verdict().words())
          .append(" | ")
          .append(c.assumed().reason().replace("|", "\\|"))
          .append(" | ")
          .append(c.asked().orElse(""))
          .append(" |\n");
    }
    return b.toString();
  }

  /**
   * {@code note, at, assumptions, facts, scores, compared:[{name, stands, assumed}],
   * changes:[{recommendation, title, stands, assumed, reason, asked}]}.
   */
  public static String json(WhatIf w) {
    var text = new StringWriter();
    try (var json = JsonMapper.shared().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("note", w.note().name());
      json.writeStringProperty("at", w.note().time().toString());
      strings(json, "assumptions", w.assumptions());
      strings(json, "facts", w.facts());
      strings(json, "scores", w.scores());
      json.writeArrayPropertyStart("compared");
      for (var c : w.compared()) {
        json.writeStartObject();
        json.writeStringProperty("name", c.name());
        json.writeStringProperty("stands", c.stands());
        json.writeStringProperty("assumed", c.assumed());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("changes");
      for (var c : w.changes()) {
        json.writeStartObject();
        json.writeStringProperty("recommendation", c.recommendation().id());
        json.writeStringProperty("title", c.recommendation().title());
        json.writeStringProperty("stands", c.stands().verdict().id());
        json.writeStringProperty("assumed", c.assumed().verdict().id());
        json.writeStringProperty("reason", c.assumed().reason());
        json.writeStringProperty("asked", c.asked().orElse(""));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
