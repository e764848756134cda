package dev.vernix.guideline.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Hits for people and as JSON for programs. */
public final class SearchReport {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final int WIDTH = 96;
  private static final String INDENT = "    ";

  private SearchReport() {}

  /**
   * A passage after the other, each with where it stands.
   *
   * @param terminal whether what answers the question may be shown bold; otherwise it stands
   *     between asterisks
   */
  public static String text(List<PassageHit> hits, boolean terminal) {
    var out = new StringBuilder();
    for (int i = 0; i < hits.size(); i++) {
      PassageHit hit = hits.get(i);
      out.append(String.format(Locale.ROOT, "%2d. %s  [%.2f]%n", i + 1, place(hit), hit.score()));
      marked(hit, terminal)
          .lines()
          .flatMap(line -> wrapped(line).stream())
          .forEach(line -> out.append(INDENT).append(line).append('\n'));
      out.append('\n');
    }
    return out.toString();
  }

  /** One object with the question and the hits, best first. */
  public static String json(String question, List<PassageHit> hits) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("question", question);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (PassageHit hit : hits) {
      rows.add(row(rows.size() + 1, hit));
    }
    out.put("hits", rows);
    return JSON.writeValueAsString(out);
  }

  /** Document, section and page, as a reader would look it up. */
  static String place(PassageHit hit) {
    Passage p = hit.passage();
    String origin =
        Stream.of(p.jurisdiction(), p.edition(), p.grade(), p.standing())
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", "));
    String where =
        Stream.of(p.title(), p.section(), hit.page() > 0 ? "page " + hit.page() : "")
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", "));
    return p.id() + "  " + where + (origin.isEmpty() ? "" : " (" + origin + ")");
  }

  private static Map<String, Object> row(int rank, PassageHit hit) {
    Passage p = hit.passage();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("rank", rank);
    row.put("id", p.id());
    row.put("document", p.document());
    row.put("title", p.title());
    row.put("section", p.section());
    row.put("page", hit.page() > 0 ? hit.page() : null);
    row.put("jurisdiction", p.jurisdiction());
    row.put("edition", p.edition());
    row.put("grade", p.grade());
    row.put("standing", p.standing());
    row.put("topics", p.topics());
    row.put("score", hit.score());
    row.put("bm25", hit.bm25());
    row.put("cosine", Double.isNaN(hit.cosine()) ? null : hit.cosine());
    row.put("text", p.text());
    row.put("marks", hit.marks());
    return row;
  }

  private static String marked(PassageHit hit, boolean terminal) {
    String before = terminal ? "\u001b[1m" : "*";
    String after = terminal ? "\u001b[0m" : "*";
    String text = hit.passage().text();
    var out = new StringBuilder();
    int at = 0;
    for (PassageHit.Mark m : hit.marks()) {
      out.append(text, at, m.from()).append(before).append(text, m.from(), m.to()).append(after);
      at = m.to();
    }
    return out.append(text, at, text.length()).toString();
  }

  private static List<String> wrapped(String line) {
    List<String> lines = new ArrayList<>();
    var current = new StringBuilder();
    for (String word : line.split(" ")) {
      if (!current.isEmpty() && current.length() + 1 + word.length() > WIDTH) {
        lines.add(current.toString());
        current.setLength(0);
      }
      current.append(current.isEmpty() ? "" : " ").append(word);
    }
    lines.add(current.toString());
    return lines;
  }
}
