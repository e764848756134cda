package dev.vernix.evals.cohort;

import dev.vernix.corpus.chart.ChartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The charts of a cohort by id. An id is the chart's path from the folder given, with {@code /}
 * between; where several folders are given, each id starts with its folder's name.
 *
 * @param folders where each chart lies, sorted by id
 */
public record ChartPlaces(Map<String, Path> folders) {
  private static final int DEEPEST = 6;

  public ChartPlaces {
    folders = new TreeMap<>(folders);
  }

  /**
   * Finds every chart in the folders given: a folder with {@code patient.yaml} or {@code notes/} is
   * a chart, whatever is wrong with it; any other is looked into.
   *
   * @throws ChartException where a folder is none, or holds no chart
   */
  public static ChartPlaces in(List<Path> given) {
    var found = new TreeMap<String, Path>();
    for (Path root : given) {
      if (!Files.isDirectory(root)) {
        throw new ChartException(
            root.toString(),
            Files.exists(root) ? "not a folder" : "no such folder",
            "give a folder of charts, or charts");
      }
      String prefix = given.size() == 1 ? "" : name(root) + "/";
      var charts = new ArrayList<Path>();
      search(root, 0, new HashSet<>(), charts);
      for (Path chart : charts) {
        String rest = root.relativize(chart).toString().replace('\\', '/');
        String id = rest.isEmpty() ? name(root) : prefix + rest;
        found.put(free(id, found), chart);
      }
    }
    if (found.isEmpty()) {
      throw new ChartException(
          given.getFirst().toString(),
          "no chart in it",
          "a chart is a folder with patient.yaml and notes/");
    }
    return new ChartPlaces(found);
  }

  private static String free(String id, Map<String, Path> taken) {
    String free = id;
    for (int n = 2; taken.containsKey(free); n++) {
      free = id + " (" + n + ")";
    }
    return free;
  }

  private static String name(Path root) {
    return String.valueOf(root.toAbsolutePath().normalize().getFileName());
  }

  private static void search(Path folder, int depth, Set<Path> seen, List<Path> charts) {
    if (Files.exists(folder.resolve("patient.yaml"))
        || Files.exists(folder.resolve("patient.yml"))
        || Files.isDirectory(folder.resolve("notes"))) {
      charts.add(folder);
      return;
    }
    try {
      if (depth == DEEPEST || !seen.add(folder.toRealPath())) {
        return;
      }
      List<Path> inside;
      try (Stream<Path> all = Files.list(folder)) {
        inside = all.filter(Files::isDirectory).filter(f -> !hidden(f)).sorted().toList();
      }
      for (Path f : inside) {
        search(f, depth + 1, seen, charts);
      }
    } catch (IOException e) {
      throw new ChartException(
          folder.toString(),
          "cannot be opened (" + e.getClass().getSimpleName() + ")",
          "check its permissions");
    }
  }

  private static boolean hidden(Path f) {
    return String.valueOf(f.getFileName()).startsWith(".");
  }
}
