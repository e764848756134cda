package dev.vernix.evals.retrieval;

import dev.vernix.evals.label.LabelException;
import dev.vernix.guideline.index.Digest;
import dev.vernix.guideline.index.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions with the passages that answer them.
 *
 * @param passages all that can be found
 * @param questions those that have an answer
 */
public record RetrievalSet(List<Passage> passages, List<Question> questions) {

  /**
   * A question.
   *
   * @param relevant ids of the passages that answer it, each with how well (1 or more)
   */
  public record Question(String text, Map<String, Integer> relevant) {
    public Question {
      relevant = Map.copyOf(relevant);
    }
  }

  public RetrievalSet {
    passages = List.copyOf(passages);
    questions = List.copyOf(questions);
  }

  /** The questions of a file of rows {@code question, tab, ids} to the digest. */
  public static RetrievalSet digest(Path file) throws IOException {
    List<Passage> passages = Digest.passages();
    Set<String> ids = new HashSet<>(passages.stream().map(Passage::id).toList());
    List<Question> questions = new ArrayList<>();
    int number = 0;
    boolean header = true;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header) {
        header = false;
        continue;
      }
      String[] cells = line.split("\t", -1);
      Map<String, Integer> relevant = new LinkedHashMap<>();
      for (String id : cells.length == 2 ? cells[1].split(" ") : new String[] {""}) {
        if (!ids.contains(id)) {
          throw wrong(file, number, "a question, a tab and ids of the digest");
        }
        relevant.put(id, 1);
      }
      questions.add(new Question(cells[0], relevant));
    }
    return new RetrievalSet(passages, questions);
  }

  /**
   * A collection in BEIR's form: {@code corpus.jsonl}, {@code queries.jsonl} and {@code
   * qrels/SPLIT.tsv} or {@code qrels.tsv}.
   *
   * @param split {@code test}, {@code dev} or {@code train}
   */
  public static RetrievalSet beir(Path folder, String split) throws IOException {
    List<Passage> passages = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode n : rows(folder.resolve("corpus.jsonl"))) {
      String id = n.path("_id").asString();
      if (ids.add(id)) {
        passages.add(Passage.plain(id, n.path("title").asString(""), n.path("text").asString("")));
      }
    }
    Map<String, Map<String, Integer>> relevant = judgements(folder, split);
    List<Question> questions = new ArrayList<>();
    for (JsonNode n : rows(folder.resolve("queries.jsonl"))) {
      Map<String, Integer> answers = relevant.get(n.path("_id").asString());
      if (answers != null) {
        questions.add(new Question(n.path("text").asString(), answers));
      }
    }
    if (questions.isEmpty() || passages.isEmpty()) {
      throw new LabelException(
          "no question of it has an answer",
          folder.toString(),
          "Check its qrels, or give --split.");
    }
    return new RetrievalSet(passages, questions);
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        JsonNode row = JsonMapper.shared().readTree(line);
        if (!row.path("_id").asString("").isBlank()) {
          rows.add(row);
          continue;
        }
      } catch (JacksonException e) {
        throw wrong(file, number, "a JSON object");
      }
      throw wrong(file, number, "an object with an _id");
    }
    return rows;
  }

  /** Only judgements above 0 count: a 0 says that a passage does not answer. */
  private static Map<String, Map<String, Integer>> judgements(Path folder, String split)
      throws IOException {
    Path inside = folder.resolve("qrels").resolve(split + ".tsv");
    Path file = Files.exists(inside) ? inside : folder.resolve("qrels.tsv");
    Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String[] cells = line.strip().split("\\s+");
      // TREC's own form has a fourth column, always 0, in second place.
      int score = cells.length - 1;
      boolean figures = cells[score].matches("-?\\d{1,6}");
      if (line.isBlank() || number == 1 && !figures) {
        continue;
      }
      if (!figures || score < 2 || score > 3) {
        throw wrong(file, number, "a question's id, a passage's id and a figure");
      }
      int value = Integer.parseInt(cells[score]);
      if (value > 0) {
        all.computeIfAbsent(cells[0], k -> new LinkedHashMap<>()).put(cells[score - 1], value);
      }
    }
    return all;
  }

  private static LabelException wrong(Path file, int line, String wanted) {
    return new LabelException(
        "this is not " + wanted, file.getFileName() + ", line " + line, "Put it right.");
  }
}
