package dev.vernix.corpus.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A chart folder under construction. */
final class ChartFolder {
  static final String PATIENT =
      "id: T1\n"
          + "name: Baby Test\n"
          + "sex: female\n"
          + "born: 2026-03-02T04:12\n"
          + "gestation: 27w3d\n"
          + "birthWeightGrams: 980\n"
          + "dayOfLifeOfBirth: 0\n";
  final Path path;

  ChartFolder(Path path) {
    this.path = path;
    write("patient.yaml", PATIENT.getBytes(StandardCharsets.UTF_8));
  }

  ChartFolder patient(String yaml) {
    return write("patient.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  ChartFolder good() {
    return note(
        "001-progress.md", head("2026-03-03T08:00", "progress") + "DOL 1. Stable on CPAP.\n");
  }

  ChartFolder note(String name, String text) {
    return note(name, text, StandardCharsets.UTF_8);
  }

  ChartFolder note(String name, String text, Charset charset) {
    return write("notes/" + name, text.getBytes(charset));
  }

  ChartFolder write(String name, byte[] bytes) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String head(String time, String type) {
    return "---\ntime: " + time + "\ntype: " + type + "\nauthor: A. Tester, MD\n---\n";
  }
}
