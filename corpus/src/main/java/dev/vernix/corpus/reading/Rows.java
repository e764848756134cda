package dev.vernix.corpus.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tab-separated knowledge files beside this package; lines that start with {@code #} are
 * remarks.
 */
final class Rows {
  private Rows() {}

  /**
   * The rows of a file beside this class, each padded with empty cells to at least {@code width}.
   *
   * @throws IllegalStateException where the program was packed without the file
   */
  static List<String[]> of(String file, int width) {
    try (InputStream in = Rows.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + file + " is missing from this build");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      var rows = new ArrayList<String[]>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(cells(line, width));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a cell that lists several things, separated by {@code |}. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  private static String[] cells(String line, int width) {
    String[] found = line.split("\t", -1);
    String[] cells = new String[Math.max(width, found.length)];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i < found.length ? found[i].strip() : "";
    }
    return cells;
  }
}
