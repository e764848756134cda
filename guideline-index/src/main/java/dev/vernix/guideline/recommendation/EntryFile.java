package dev.vernix.guideline.recommendation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the entries of one YAML file. */
final class EntryFile {
  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "kind",
          "jurisdiction",
          "edition",
          "expires",
          "harm",
          "applies",
          "needs",
          "deviates",
          "concordant",
          "silent",
          "stands",
          "about",
          "reasons",
          "noReasons",
          "say",
          "reason");

  private EntryFile() {}

  /**
   * The file's entries.
   *
   * @param problems takes one line for each thing that is wrong
   */
  static List<Recommendation> read(String file, String text, Digest digest, List<String> problems) {
    JsonNode root;
    try {
      root = YAML.readTree(text);
    } catch (JacksonException e) {
      var at = e.getLocation();
      problems.add(file + (at == null ? "" : ":" + at.getLineNr()) + ": not YAML");
      return List.of();
    }
    var entries = new ArrayList<Recommendation>();
    for (JsonNode n : root) {
      String id = n.path("id").asString("");
      var statement = digest.byId().get(id);
      if (statement == null) {
        problems.add(file + ": the digest has no statement '" + id + "'");
        continue;
      }
      n.propertyNames().stream()
          .filter(k -> !KEYS.contains(k))
          .forEach(k -> problems.add(file + ": " + id + " has an unknown key '" + k + "'"));
      try {
        entries.add(entry(n, statement));
      } catch (IllegalArgumentException e) {
        problems.add(file + ": " + id + ": " + e.getMessage());
      }
    }
    return entries;
  }

  private static Recommendation entry(JsonNode n, Statement s) {
    String kind = n.path("kind").asString("plan");
    return new Recommendation(
        s,
        n.path("title").asString(""),
        switch (kind) {
          case "plan" -> Recommendation.Kind.PLAN;
          case "evidence" -> Recommendation.Kind.EVIDENCE;
          default -> throw new IllegalArgumentException("kind is plan or evidence");
        },
        jurisdictions(n.path("jurisdiction"), s),
        n.path("edition").asString(""),
        n.path("expires").asInt(0),
        n.path("harm").asInt(0),
        one(n, "applies"),
        strings(n.path("needs")),
        one(n, "deviates"),
        one(n, "concordant"),
        verdict(
            n.path("silent").asString(kind.equals("plan") ? "not-addressed" : "not-applicable")),
        n.path("stands").asInt(0),
        strings(n.path("about")),
        strings(n.path("reasons")),
        strings(n.path("noReasons")),
        say(n.path("say")),
        n.path("reason").asString(""));
  }

  private static String one(JsonNode n, String key) {
    return n.path(key).isBoolean()
        ? Boolean.toString(n.path(key).asBoolean())
        : n.path(key).asString("").strip();
  }

  private static Set<Jurisdiction> jurisdictions(JsonNode n, Statement s) {
    var set = EnumSet.noneOf(Jurisdiction.class);
    for (String id : n.isString() ? List.of(n.asString()) : strings(n)) {
      set.add(
          Jurisdiction.of(id.equals("any") ? "all" : id)
              .orElseThrow(() -> new IllegalArgumentException("no jurisdiction '" + id + "'")));
    }
    return set.isEmpty() ? Set.of(Jurisdiction.ofSource(s.source().place())) : set;
  }

  private static Verdict verdict(String id) {
    return Verdict.of(id)
        .orElseThrow(() -> new IllegalArgumentException("no verdict '" + id + "'"));
  }

  private static Map<Verdict, String> say(JsonNode n) {
    var map = new EnumMap<Verdict, String>(Verdict.class);
    n.properties().forEach(e -> map.put(verdict(e.getKey()), e.getValue().asString().strip()));
    return map;
  }

  private static List<String> strings(JsonNode n) {
    var list = new ArrayList<String>();
    n.forEach(x -> list.add(x.asString()));
    return list;
  }
}
