package dev.vernix.shell.command;

import dev.vernix.evals.cluster.AuditWork;
import dev.vernix.evals.cluster.ChartSource;
import dev.vernix.evals.cluster.ChartWork;
import dev.vernix.evals.cluster.ClusterSettings;
import dev.vernix.evals.cluster.ProgramJars;
import dev.vernix.evals.cluster.RowSpool;
import dev.vernix.evals.cluster.SparkAudit;
import dev.vernix.evals.cohort.AuditSettings;
import dev.vernix.evals.cohort.ChartPlaces;
import dev.vernix.evals.cohort.CohortAudit;
import dev.vernix.shell.engine.ClusterAddress;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The charts that an audit is given, and who reads them. Folders are read by threads of this
 * process: on one machine Spark only adds its start. It reads tables, and whatever a cluster is to
 * read.
 *
 * @param places chart folders by id; empty for a table
 * @param table the table's path, if it is one
 * @param cluster as the user names it; empty for none
 */
record CohortRows(Map<String, Path> places, Optional<String> table, Optional<String> cluster) {
  static final Option CLUSTER =
      Option.word(
          "cluster",
          "local|spark://HOST:PORT",
          "Spark in this process, or a cluster (default: neither, but for tables)");
  static final Option SETTINGS =
      Option.path(
          "cluster-settings", "FILE", "more settings of Spark, a line each: spark.cores.max 8");

  /** What the command line names. */
  static CohortRows of(Invocation given) {
    List<String> operands = given.operands();
    Optional<String> table = operands.stream().filter(CohortRows::isTable).findFirst();
    if (table.isPresent() && operands.size() > 1) {
      throw CommandError.badInput(
          "a table is audited alone", table.get(), "Name it and nothing else.");
    }
    Optional<String> cluster = given.value("cluster");
    if (table.isEmpty() && cluster.isEmpty() && given.value("cluster-settings").isPresent()) {
      throw CommandError.badInput(
          "settings without a cluster", "--cluster-settings", "Give --cluster too.");
    }
    Map<String, Path> places =
        table.isPresent()
            ? Map.of()
            : ChartPlaces.in(operands.stream().map(Path::of).toList()).folders();
    return new CohortRows(places, table, cluster);
  }

  /** How many charts there are; 0 where only reading the table tells. */
  long planned() {
    return places.size();
  }

  /** Writes a line for each chart, in the order of their ids, and says how many. */
  long write(
      Invocation given,
      AuditSettings settings,
      int threads,
      Path rows,
      CohortAudit.Progress progress,
      BooleanSupplier stop)
      throws IOException {
    if (table.isEmpty() && cluster.isEmpty()) {
      return CohortAudit.audit(new ChartPlaces(places), settings, threads, rows, progress, stop);
    }
    return onSpark(given, threads, AuditWork.of(settings), rows, progress, stop);
  }

  /**
   * Writes what the work makes of each chart, in the order of their ids, and says how many.
   *
   * @param most tasks at once; all that a cluster has where it is no bound
   */
  long onSpark(
      Invocation given,
      int most,
      ChartWork work,
      Path rows,
      CohortAudit.Progress progress,
      BooleanSupplier stop)
      throws IOException {
    Path scratch = Files.createTempDirectory("vernix-program");
    try (var spool = new RowSpool(rows.toAbsolutePath().getParent())) {
      ChartSource source =
          table
              .<ChartSource>map(ChartSource.Table::new)
              .orElseGet(() -> new ChartSource.Folders(places));
      ClusterSettings settings = on(given, most, scratch);
      new SparkAudit(work instanceof AuditWork ? settings : settings.atMost(most), work)
          .run(source, spool, progress, stop);
      spool.writeTo(rows);
      return spool.size();
    } finally {
      try (Stream<Path> packed = Files.list(scratch)) {
        for (Path each : packed.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(scratch);
    }
  }

  private ClusterSettings on(Invocation given, int threads, Path scratch) throws IOException {
    Map<String, String> more = more(given);
    String master = cluster.orElse("local");
    if (master.equals("local")) {
      return new ClusterSettings("local[" + threads + "]", "127.0.0.1", List.of(), more);
    }
    String host = ClusterAddress.towards(master);
    List<Path> jars = ProgramJars.of(System.getProperty("java.class.path"), scratch);
    return new ClusterSettings(master, host, jars, more);
  }

  private static Map<String, String> more(Invocation given) throws IOException {
    var more = new TreeMap<String, String>();
    Optional<Path> file = given.pathOption("cluster-settings");
    if (file.isPresent()) {
      for (String line : Files.readAllLines(file.get())) {
        String[] parts = line.strip().split("\\s+|\\s*=\\s*", 2);
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (parts.length < 2 || !parts[0].startsWith("spark.")) {
          throw CommandError.badInput(
              "a line is no setting of Spark",
              file.get().toString(),
              "Write lines such as: spark.executor.memory 2g");
        }
        more.put(parts[0], parts[1]);
      }
    }
    return more;
  }

  /** A URL, a Parquet file, or a folder with such files at once or in folders of partitions. */
  private static boolean isTable(String operand) {
    if (operand.contains("://") || operand.endsWith(".parquet")) {
      return true;
    }
    Path path = Path.of(operand);
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> inside = Files.walk(path, 3)) {
      return inside
          .takeWhile(p -> !p.endsWith("patient.yaml"))
          .limit(1000)
          .anyMatch(p -> p.toString().endsWith(".parquet") || p.endsWith("_delta_log"));
    } catch (IOException | java.io.UncheckedIOException e) {
      return false;
    }
  }
}
