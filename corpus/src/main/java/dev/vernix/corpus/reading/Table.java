package dev.vernix.corpus.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads the data files of this package: cells separated by tabs, {@code #} before a comment, first
 * row a header.
 */
final class Table {
  private Table() {}

  /**
   * The rows after the header, each with as many cells as the header has (empty where left out).
   *
   * @throws IllegalStateException if the file is missing or a row has too many cells
   */
  static List<List<String>> read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("data file " + name + " is missing");
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(Predicate.not(String::isBlank))
              .filter(l -> !l.startsWith("# "))
              .toList();
      int width = lines.getFirst().split("\t", -1).length;
      return lines.stream().skip(1).map(l -> cells(name, l, width)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a cell separated by {@code |}; none where the cell is empty. */
  static List<String> parts(String cell) {
    return cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
  }

  private static List<String> cells(String name, String line, int width) {
    String[] cells = line.split("\t", -1);
    if (cells.length > width) {
      throw new IllegalStateException(name + " has a row with too many cells: " + line);
    }
    String[] all = Arrays.copyOf(cells, width);
    for (int i = 0; i < width; i++) {
      all[i] = i < cells.length ? cells[i].strip() : "";
    }
    return List.of(all);
  }
}
