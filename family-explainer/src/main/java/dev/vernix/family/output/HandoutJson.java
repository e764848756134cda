package dev.vernix.family.output;

import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Kind;
import dev.vernix.family.Handout.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code handout.json}: language, grade, blocks, what was withheld (category and count only),
 * questions and checklist; beside them where each sentence's words and facts come from.
 */
public final class HandoutJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private HandoutJson() {}

  /** The whole file. */
  public static String write(Handout handout) {
    var row = new LinkedHashMap<String, Object>();
    row.put("chart", handout.ledger().chart().name());
    row.put("language", handout.request().language().code());
    row.put("for", handout.request().purpose().name().toLowerCase(Locale.ROOT));
    row.put("grade", Math.round(handout.grade() * 10) / 10.0);
    row.put("hard", handout.hard());
    row.put("blocks", handout.sections().stream().map(s -> section(s, handout)).toList());
    row.put("withheld", withheld(handout));
    row.put("allowed", handout.request().allowances());
    row.put("questions", handout.questions().stream().map(l -> line(l, handout)).toList());
    row.put("teachBack", handout.teachBack().stream().map(l -> line(l, handout)).toList());
    row.put("checklist", handout.checklist().stream().map(i -> item(i)).toList());
    row.put("journey", handout.journey().stream().map(m -> milestone(m)).toList());
    row.put("pemat", Pemat.items(handout));
    row.put("missing", handout.missing());
    row.put("footer", handout.footer());
    return JSON.writeValueAsString(row) + "\n";
  }

  private static Map<String, Object> section(Handout.Section section, Handout handout) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", section.id());
    row.put("title", section.title());
    row.put("sentences", section.lines().stream().map(l -> line(l, handout)).toList());
    return row;
  }

  private static Map<String, Object> line(Line line, Handout handout) {
    var row = new LinkedHashMap<String, Object>();
    row.put("text", line.text());
    row.put("facts", line.facts());
    row.put("summarySentence", summarySentence(line, handout));
    row.put("sources", sources(line, handout));
    row.put("words", line.block());
    if (line.kind() != Kind.TEXT) {
      row.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
    }
    return row;
  }

  private static String summarySentence(Line line, Handout handout) {
    return line.facts().stream()
        .map(handout.request().summarySentences()::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static List<Map<String, Object>> sources(Line line, Handout handout) {
    var byId = handout.ledger().byId();
    var sources = new ArrayList<Map<String, Object>>();
    line.facts().stream()
        .map(byId::get)
        .filter(Objects::nonNull)
        .flatMap(f -> f.sources().stream())
        .distinct()
        .forEach(s -> sources.add(Map.of("note", s.note(), "from", s.from(), "to", s.to())));
    return sources;
  }

  private static List<Map<String, Object>> withheld(Handout handout) {
    return handout.withheld().entrySet().stream()
        .map(e -> Map.<String, Object>of("category", e.getKey().id(), "count", e.getValue()))
        .toList();
  }

  private static Map<String, Object> item(Handout.Item item) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", item.id());
    row.put("text", item.label());
    row.put("state", item.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    row.put("facts", item.facts());
    return row;
  }

  private static Map<String, Object> milestone(Handout.Milestone m) {
    var row = new LinkedHashMap<String, Object>();
    row.put("date", m.date());
    row.put("text", m.label());
    row.put("facts", m.facts());
    return row;
  }
}
