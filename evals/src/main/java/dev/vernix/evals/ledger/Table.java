package dev.vernix.evals.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tab-separated rows; {@code #} is a remark. */
final class Table {
  private Table() {}

  /** Rows of a file beside this class, the header left out. */
  static List<List<String>> beside(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the data file " + file + " is missing from this build");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return rows(reader.lines()).skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of a file of labelled sentences; those of fewer cells than {@code width} are left out. */
  static List<List<String>> read(Path file, int width) throws IOException {
    try (var lines = Files.lines(file)) {
      return rows(lines).filter(r -> r.size() >= width).toList();
    }
  }

  private static Stream<List<String>> rows(Stream<String> lines) {
    return lines
        .filter(l -> !l.isBlank() && !l.startsWith("# ") && !l.startsWith("#\t"))
        .map(l -> Arrays.stream(l.split("\t", -1)).map(String::strip).toList());
  }
}
