package dev.vernix.evals.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing that a good summary of a chart states, written by hand.
 *
 * @param id unique in its file
 * @param system as the file says; the words are the gold files' own, not {@code BodySystem}'s
 * @param must true where a summary without it would be unsafe or incomplete
 * @param statement the fact in plain English
 * @param all groups of alternatives; each group must be found in one sentence or in two neighbours;
 *     empty for a {@link #guard()}
 * @param none what no sentence may say: a slip of the notes taken for the truth
 * @param notes files that say it
 */
public record GoldFact(
    String id,
    String system,
    boolean must,
    String statement,
    List<List<Pattern>> all,
    List<Pattern> none,
    List<String> notes) {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  public GoldFact {
    all = all.stream().map(List::copyOf).toList();
    none = List.copyOf(none);
    notes = List.copyOf(notes);
    if ((all.isEmpty() && (none.isEmpty() || must)) || all.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("gold fact " + id + " can never be found");
    }
  }

  /**
   * True for a row that holds nothing to be stated, only what was once stated and is false. It is
   * never counted as recalled or missed.
   */
  public boolean guard() {
    return all.isEmpty();
  }

  /**
   * Reads a {@code gold.jsonl}, a fact a line.
   *
   * @throws IOException where a line is not a gold fact, naming the file and line
   */
  public static List<GoldFact> read(Path file) throws IOException {
    var facts = new ArrayList<GoldFact>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        facts.add(fact(MAPPER.readTree(line)));
      } catch (JacksonException | IllegalArgumentException e) {
        throw new IOException(file + ", line " + number + ": not a gold fact; see evals/gold");
      }
    }
    return facts;
  }

  private static GoldFact fact(JsonNode row) {
    var groups = new ArrayList<List<Pattern>>();
    row.required("all").forEach(group -> groups.add(patterns(group)));
    var notes = new ArrayList<String>();
    row.required("sources").forEach(s -> notes.add(s.required("note").stringValue()));
    return new GoldFact(
        row.required("id").stringValue(),
        row.required("system").stringValue(),
        row.required("must").booleanValue(),
        row.required("statement").stringValue(),
        groups,
        patterns(row.path("none")),
        notes);
  }

  private static List<Pattern> patterns(JsonNode texts) {
    var patterns = new ArrayList<Pattern>();
    for (var text : texts) {
      try {
        patterns.add(
            Pattern.compile(text.stringValue(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException("a pattern of a gold fact", e);
      }
    }
    return patterns;
  }
}
