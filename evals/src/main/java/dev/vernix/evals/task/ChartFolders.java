package dev.vernix.evals.task;

import dev.vernix.evals.bench.Goldset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the charts of a suite's data. */
final class ChartFolders {
  private ChartFolders() {}

  /**
   * Each folder that is a chart or holds one in {@code chart/}, or the folders within that are or
   * do, by name.
   */
  static List<Goldset> of(Setting setting) throws IOException {
    Path golds = setting.path("gold").orElse(Path.of(""));
    var sets = new ArrayList<Goldset>();
    for (Path data : setting.data()) {
      for (Path folder : folders(data)) {
        sets.add(Goldset.of(folder, golds));
      }
    }
    return sets;
  }

  private static List<Path> folders(Path data) throws IOException {
    if (isChart(data)) {
      return List.of(data);
    }
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (var all = Files.list(data)) {
      return all.filter(ChartFolders::isChart).sorted().toList();
    }
  }

  private static boolean isChart(Path folder) {
    return Files.isRegularFile(folder.resolve("patient.yaml"))
        || Files.isRegularFile(folder.resolve("chart/patient.yaml"));
  }
}
