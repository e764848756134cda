package dev.vernix.evals.context;

import dev.vernix.evals.label.LabelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads labelled targets from a tab-separated file.
 *
 * <p>Columns: sentence, first character of the target, one past its last, negated, possible,
 * historical, experiencer. A header line may name them in another order, leave some out or add
 * {@code hypothetical}; any other column is passed over. An empty label is not scored. Lines that
 * start with {@code #} are remarks.
 *
 * <p>Some sets count the last character as part of the target. The whole file is read that way
 * where more of its targets then end at a word's end.
 *
 * @param inclusive true where the last character was taken as part of the target
 */
public record TargetFile(List<LabelledTarget> targets, boolean inclusive) {
  private static final String HELP =
      "Each line needs sentence, first, last, negated, possible, historical, experiencer, with tabs"
          + " between";

  public TargetFile {
    targets = List.copyOf(targets);
  }

  private record Row(int line, String[] cells) {}

  /**
   * Reads the file.
   *
   * @throws LabelException where a line is not a labelled target, naming file and line
   * @throws IOException where the file cannot be read
   */
  public static TargetFile read(Path file) throws IOException {
    List<Row> rows = rows(file);
    if (rows.isEmpty()) {
      throw new LabelException("no labelled sentence", file.toString(), HELP);
    }
    Columns columns = Columns.STANDARD;
    if (!integer(cell(rows.getFirst().cells, columns.first()))) {
      columns =
          Columns.of(rows.getFirst().cells)
              .orElseThrow(() -> new LabelException("no target columns", file.toString(), HELP));
      rows = rows.subList(1, rows.size());
    }
    boolean inclusive = inclusive(rows, columns);
    List<LabelledTarget> targets = new ArrayList<>();
    for (Row row : rows) {
      try {
        targets.add(target(row, columns, inclusive));
      } catch (IllegalArgumentException e) {
        throw new LabelException(String.valueOf(e.getMessage()), file + ", line " + row.line, HELP);
      }
    }
    return new TargetFile(targets, inclusive);
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String text : Files.readString(file).split("\\r?\\n")) {
      line++;
      String plain = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      if (!plain.isBlank() && !plain.startsWith("#")) {
        rows.add(new Row(line, plain.split("\t", -1)));
      }
    }
    return rows;
  }

  private static LabelledTarget target(Row row, Columns columns, boolean inclusive) {
    String sentence = sentence(row, columns);
    int from = number(row.cells, columns.first());
    int to = number(row.cells, columns.last()) + (inclusive ? 1 : 0);
    Map<Axis, Boolean> gold = new EnumMap<>(Axis.class);
    columns
        .axes()
        .forEach(
            (axis, at) -> {
              String label = cell(row.cells, at).toLowerCase(Locale.ROOT);
              if (!label.isEmpty()) {
                gold.put(axis, yes(label, axis));
              }
            });
    String who = cell(row.cells, columns.experiencer()).toLowerCase(Locale.ROOT);
    Whom whom =
        Whom.of(who)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "experiencer is none of patient, infant, mother, sibling, family, other"));
    if (whom != Whom.UNSAID) {
      gold.put(Axis.EXPERIENCER, whom != Whom.PATIENT);
    }
    return new LabelledTarget(row.line, sentence, from, to, gold, whom);
  }

  /** A cell that a spreadsheet has put in quotes is taken out of them. */
  private static String sentence(Row row, Columns columns) {
    String cell = columns.sentence() < row.cells.length ? row.cells[columns.sentence()] : "";
    boolean quoted = cell.length() > 2 && cell.startsWith("\"") && cell.endsWith("\"");
    String inner = quoted ? cell.substring(1, cell.length() - 1) : cell;
    return quoted && !inner.replace("\"\"", "").contains("\"") ? inner.replace("\"\"", "\"") : cell;
  }

  private static boolean inclusive(List<Row> rows, Columns columns) {
    int exclusive = 0;
    int inclusive = 0;
    for (Row row : rows) {
      if (integer(cell(row.cells, columns.last()))) {
        String sentence = sentence(row, columns);
        int last = number(row.cells, columns.last());
        exclusive += wordEnd(sentence, last) ? 1 : 0;
        inclusive += wordEnd(sentence, last + 1) ? 1 : 0;
      }
    }
    return inclusive > exclusive;
  }

  private static boolean wordEnd(String text, int at) {
    return at > 0
        && at <= text.length()
        && !Character.isWhitespace(text.charAt(at - 1))
        && (at == text.length() || !Character.isLetterOrDigit(text.charAt(at)));
  }

  private static boolean yes(String label, Axis axis) {
    return switch (label) {
      case "true", "1", "yes", "y", "t" -> true;
      case "false", "0", "no", "n", "f", "affirmed", "recent", "certain" -> false;
      // "Negated, Possible, Affirmed" in one column, "Recent, Historical, Hypothetical" in another.
      case "negated", "possible", "historical", "hypothetical" -> label.equals(axis.id());
      default -> throw new IllegalArgumentException(axis.id() + " is neither true nor false");
    };
  }

  private static String cell(String[] cells, int at) {
    return at >= 0 && at < cells.length ? cells[at].strip() : "";
  }

  private static boolean integer(String text) {
    return !text.isEmpty() && text.length() < 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int number(String[] cells, int at) {
    String text = cell(cells, at);
    if (!integer(text)) {
      throw new IllegalArgumentException("first and last must be whole numbers");
    }
    return Integer.parseInt(text);
  }
}
