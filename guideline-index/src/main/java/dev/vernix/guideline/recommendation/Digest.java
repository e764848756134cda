package dev.vernix.guideline.recommendation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The statements of {@code digest.jsonl}, by id in the file's order. */
public final class Digest {
  private static final Digest STANDARD = load();

  private final Map<String, Statement> statements;

  private Digest(Map<String, Statement> statements) {
    this.statements = statements;
  }

  public static Digest standard() {
    return STANDARD;
  }

  public Map<String, Statement> byId() {
    return java.util.Collections.unmodifiableMap(statements);
  }

  private static Digest load() {
    var all = new LinkedHashMap<String, Statement>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Digest.class.getResourceAsStream("/dev/vernix/guideline/digest.jsonl")),
                StandardCharsets.UTF_8))) {
      for (String line; (line = in.readLine()) != null; ) {
        if (!line.isBlank()) {
          var s = statement(JsonMapper.shared().readTree(line));
          all.put(s.id(), s);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Digest(all);
  }

  private static Statement statement(JsonNode n) {
    var s = n.get("source");
    return new Statement(
        text(n, "id"),
        text(n, "topic"),
        text(n, "population"),
        text(n, "statement"),
        text(n, "expected_action"),
        text(n, "contradicting_action"),
        text(n, "strength"),
        new Statement.Source(
            text(s, "key"),
            text(s, "organisation"),
            text(s, "title"),
            s.path("year").asInt(0),
            n.path("source").path("doi").isString() ? text(s, "doi") : null,
            text(s, "jurisdiction")),
        n.path("section_hint").isString() ? text(n, "section_hint") : null,
        Confidence.of(text(n, "confidence")),
        strings(n.path("conflicts_with")),
        text(n, "conflict_note"));
  }

  private static String text(JsonNode n, String key) {
    JsonNode v = n.path(key);
    return v.isString() ? v.asString() : "";
  }

  private static List<String> strings(JsonNode n) {
    var list = new ArrayList<String>();
    n.forEach(x -> list.add(x.asString()));
    return list;
  }
}
