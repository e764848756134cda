package dev.vernix.evals.boundary;

import dev.vernix.evals.label.LabelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads texts with their sentences, in either of two formats.
 *
 * <p>Where a line holds a tab, each line is a case: the text, a tab, and its sentences joined by
 * {@code ||}. Line breaks and tabs in either are written {@code \n} and {@code \t}. Else each line
 * is a sentence; those up to the next empty line make one case, joined by blanks. Lines that start
 * with {@code #} and a blank are remarks.
 */
public final class BoundaryFile {
  private static final String HELP =
      "Each line needs a text, a tab and its sentences joined by ||; or one sentence a line";

  private BoundaryFile() {}

  /**
   * Reads the file.
   *
   * @throws LabelException where a line is no case, naming file and line
   * @throws IOException where the file cannot be read
   */
  public static List<BoundaryCase> read(Path file) throws IOException {
    List<String> lines = Arrays.asList(Files.readString(file).split("\\r?\\n", -1));
    boolean table = lines.stream().anyMatch(l -> l.indexOf('\t') > 0);
    List<BoundaryCase> cases = table ? rows(lines, file) : paragraphs(lines);
    if (cases.isEmpty()) {
      throw new LabelException("no case", file.toString(), HELP);
    }
    return cases;
  }

  private static List<BoundaryCase> rows(List<String> lines, Path file) {
    List<BoundaryCase> cases = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("# ")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        if (cells.length < 2) {
          throw new IllegalArgumentException("no tab");
        }
        cases.add(
            BoundaryCase.of(
                i + 1,
                plain(cells[0]),
                Arrays.stream(cells[1].split("\\|\\|")).map(BoundaryFile::plain).toList()));
      } catch (IllegalArgumentException e) {
        throw new LabelException(String.valueOf(e.getMessage()), file + ", line " + (i + 1), HELP);
      }
    }
    return cases;
  }

  private static List<BoundaryCase> paragraphs(List<String> lines) {
    List<BoundaryCase> cases = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i <= lines.size(); i++) {
      String line = i < lines.size() ? lines.get(i).strip() : "";
      if (!line.isEmpty()) {
        if (!line.startsWith("# ")) {
          sentences.add(line);
        }
      } else if (!sentences.isEmpty()) {
        cases.add(
            BoundaryCase.of(i - sentences.size() + 1, String.join(" ", sentences), sentences));
        sentences.clear();
      }
    }
    return cases;
  }

  private static String plain(String cell) {
    return cell.replace("\\n", "\n").replace("\\t", "\t");
  }
}
