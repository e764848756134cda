package dev.vernix.evals.task;

import dev.vernix.evals.label.LabelException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of a data file: JSONL ({@code .jsonl}, an object a line), or a table with a header, {@code
 * .tsv} or {@code .csv} (RFC 4180: quoted cells may hold commas, line breaks and doubled quotes).
 */
public final class Rows {
  private Rows() {}

  /**
   * One row.
   *
   * @param place file and line, for messages
   * @param cells by column; numbers as they are written
   */
  public record Row(String place, Map<String, String> cells) {
    public Row {
      cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /**
     * The cell of a column.
     *
     * @throws LabelException where there is none or it is empty
     */
    public String need(String column) {
      String cell = cells.getOrDefault(column, "");
      if (cell.isBlank()) {
        throw new LabelException("no '" + column + "'", place, "Each row needs one.");
      }
      return cell;
    }
  }

  /**
   * The rows of a file.
   *
   * @throws LabelException where it is none of these, naming file and line
   */
  public static List<Row> read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String text;
    try {
      text = Files.readString(file).replaceFirst("^\uFEFF", "");
    } catch (CharacterCodingException e) {
      throw new LabelException("not UTF-8 text", name, "Save it as UTF-8.");
    }
    var rows =
        name.endsWith(".jsonl")
            ? objects(text, name)
            : table(cells(text, name.endsWith(".csv") ? ',' : '\t'), name);
    if (rows.isEmpty()) {
      throw new LabelException("no rows", name, "Give JSONL, or CSV or TSV with a header.");
    }
    return rows;
  }

  private static List<Row> objects(String text, String name) {
    var rows = new ArrayList<Row>();
    int line = 0;
    for (String each : text.split("\\R", -1)) {
      line++;
      if (each.isBlank()) {
        continue;
      }
      var cells = new LinkedHashMap<String, String>();
      try {
        JsonNode row = JsonMapper.shared().readTree(each);
        row.properties().forEach(e -> cells.put(e.getKey(), e.getValue().asString("")));
      } catch (JacksonException e) {
        cells.clear();
      }
      if (cells.isEmpty()) {
        throw new LabelException(
            "not a JSON object", name + ", line " + line, "Write an object on each line.");
      }
      rows.add(new Row(name + ", line " + line, cells));
    }
    return rows;
  }

  private static List<Row> table(List<List<String>> lines, String name) {
    var rows = new ArrayList<Row>();
    for (int i = 1; i < lines.size(); i++) {
      var cells = new LinkedHashMap<String, String>();
      if (lines.get(i).size() != lines.getFirst().size()) {
        throw new LabelException(
            "not as many cells as the header", name + ", row " + (i + 1), "Put it right.");
      }
      for (int c = 0; c < lines.getFirst().size(); c++) {
        cells.put(lines.getFirst().get(c).strip(), lines.get(i).get(c));
      }
      rows.add(new Row(name + ", row " + (i + 1), cells));
    }
    return rows;
  }

  private static List<List<String>> cells(String text, char between) {
    var lines = new ArrayList<List<String>>();
    var line = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(text.charAt(++i));
        } else {
          quoted = false;
        }
      } else if (c == '"' && between == ',' && cell.isEmpty()) {
        quoted = true;
      } else if (c == between) {
        line.add(take(cell));
      } else if (c == '\n') {
        line.add(take(cell));
        end(lines, line);
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    line.add(take(cell));
    end(lines, line);
    return lines;
  }

  private static String take(StringBuilder cell) {
    String text = cell.toString();
    cell.setLength(0);
    return text;
  }

  /** Empty lines and remarks are no rows. */
  private static void end(List<List<String>> lines, List<String> line) {
    boolean empty = line.size() == 1 && line.getFirst().isBlank();
    if (!empty && !line.getFirst().startsWith("# ")) {
      lines.add(List.copyOf(line));
    }
    line.clear();
  }
}
