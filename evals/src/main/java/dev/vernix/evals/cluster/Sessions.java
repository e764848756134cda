package dev.vernix.evals.cluster;

import dev.vernix.evals.cohort.CohortException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens Spark so that nothing is shown, logged or reachable but what the job needs. */
final class Sessions {
  private static final long MEGABYTE = 1L << 20;

  private Sessions() {}

  /**
   * @param scratch a private folder for what Spark puts on this machine's disk
   */
  static SparkSession open(ClusterSettings settings, Path scratch) {
    try {
      return SparkSession.builder().config(conf(settings, scratch)).getOrCreate();
    } catch (RuntimeException e) {
      throw new CohortException(
          "Spark could not be started (" + e.getClass().getSimpleName() + ")",
          settings.master(),
          "Check the address of the cluster, and that its Spark is a 4.1 on Java 25.");
    }
  }

  static SparkConf conf(ClusterSettings settings, Path scratch) {
    var conf =
        new SparkConf(false)
            .setMaster(settings.master())
            // The cluster's pages show it to anybody: no name of a folder or a hospital.
            .setAppName("Vernix audit")
            .set("spark.ui.enabled", "false")
            .set("spark.ui.showConsoleProgress", "false")
            .set("spark.eventLog.enabled", "false")
            .set("spark.driver.host", settings.host())
            .set("spark.driver.bindAddress", settings.host())
            .set("spark.sql.catalogImplementation", "in-memory")
            .set("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString())
            // A row group of notes in columns would be hundreds of megabytes.
            .set("spark.sql.parquet.enableVectorizedReader", "false")
            // What Spark puts on disks may quote notes.
            .set("spark.io.encryption.enabled", "true")
            // Results are taken as they come and not held.
            .set("spark.driver.maxResultSize", "0")
            .set("spark.task.maxFailures", "8")
            .set("spark.executor.memory", "320m")
            // Spark asks for 450 MB of heap at least; the audit itself needs far less.
            .set("spark.testing.reservedMemory", String.valueOf(64 * MEGABYTE))
            .set("spark.executor.userClassPathFirst", "true")
            // What the audit knows takes 90 MB, a chart a few more: the heap stays close to that.
            .set(
                "spark.executor.extraJavaOptions",
                "-XX:+UseSerialGC -Xss2m -Xms64m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25");
    if (settings.isLocal()) {
      conf.set("spark.local.dir", scratch.toString());
    } else {
      conf.set(
          "spark.jars",
          settings.jars().stream().map(j -> j.toUri().toString()).collect(Collectors.joining(",")));
    }
    settings.spark().forEach(conf::set);
    return conf;
  }
}
