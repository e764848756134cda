package dev.vernix.evals.cluster;

import dev.vernix.evals.cohort.AuditSettings;
import dev.vernix.evals.cohort.CohortAudit;
import dev.vernix.evals.cohort.CohortException;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.SparkSession;
import scala.Function1;
import scala.collection.Iterator;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * The audit of a cohort as a Spark job. Each task reads a few charts and gives their rows; a task
 * whose executor dies is done again elsewhere. The driver takes each task's rows once, as they
 * come.
 */
public final class SparkAudit {
  /** Few enough that a lost task costs little, many enough that tasks cost nothing. */
  private static final int CHARTS_PER_TASK = 16;

  private static final int EXECUTOR_SECONDS = 60;
  private static final ClassTag<String[]> ROWS = ClassTag$.MODULE$.apply(String[].class);

  private final ClusterSettings cluster;
  private final ChartWork work;

  /** The audit. */
  public SparkAudit(ClusterSettings cluster, AuditSettings settings) {
    this(cluster, AuditWork.of(settings));
  }

  /** Other work on every chart. */
  public SparkAudit(ClusterSettings cluster, ChartWork work) {
    this.cluster = cluster;
    this.work = work;
  }

  /**
   * Audits every chart into the spool.
   *
   * @param progress told how many charts are done, and of how many
   * @param stop asked after each task; true ends the job, and the rows taken until then stand
   * @throws CohortException where the cluster or the table cannot be used; never because of a chart
   */
  public void run(
      ChartSource source, RowSpool rows, CohortAudit.Progress progress, BooleanSupplier stop)
      throws IOException {
    Path scratch = Files.createTempDirectory("vernix-spark");
    try (SparkSession spark = Sessions.open(cluster, scratch)) {
      waitForExecutors(spark);
      var sink = new Sink(rows, progress, stop);
      try {
        submit(spark, source, sink);
      } catch (CohortException e) {
        throw e;
      } catch (Exception e) {
        check(spark, e);
      }
      sink.check();
    } finally {
      delete(scratch);
    }
  }

  private void submit(SparkSession spark, ChartSource source, Sink sink) {
    switch (source) {
      case ChartSource.Folders(Map<String, Path> charts) -> {
        sink.total = charts.size();
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        int wanted = spark.sparkContext().defaultParallelism() * 4;
        int perTask = Math.clamp(charts.size() / wanted, 1, CHARTS_PER_TASK);
        List<String[]> pairs =
            charts.entrySet().stream()
                .map(c -> new String[] {c.getKey(), c.getValue().toAbsolutePath().toString()})
                .toList();
        run(
            spark,
            context.parallelize(pairs, Math.max(1, Math.ceilDiv(pairs.size(), perTask))).rdd(),
            new ChartTask.OfFolders(work),
            sink);
      }
      case ChartSource.Table(String path) -> {
        var table = ChartTable.open(spark, path);
        sink.total = table.charts();
        run(spark, table.rows().rdd(), new ChartTask.OfTable(work), sink);
      }
    }
  }

  private static <T> void run(
      SparkSession spark, RDD<T> charts, Function1<Iterator<T>, String[]> task, Sink sink) {
    spark.sparkContext().runJob(charts, task, sink, ROWS);
  }

  /** Spark itself would wait for ever for a cluster that has nothing to give. */
  private void waitForExecutors(SparkSession spark) {
    long until = System.nanoTime() + EXECUTOR_SECONDS * 1_000_000_000L;
    var context = spark.sparkContext();
    while (!cluster.isLocal() && context.statusTracker().getExecutorInfos().length < 2) {
      if (context.isStopped() || System.nanoTime() > until) {
        throw new CohortException(
            "the cluster gave no executor",
            cluster.master(),
            "Check that workers are there and free, have the memory asked for, and reach this"
                + " machine.");
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CohortException("stopped", cluster.master(), "Nothing was written.");
      }
    }
  }

  /** What ended the job: a wish to stop is no failure. */
  private void check(SparkSession spark, Exception e) throws IOException {
    Throwable cause = e.getCause();
    if (e instanceof InterruptedException || cause instanceof Stopped) {
      spark.sparkContext().cancelAllJobs();
      return;
    }
    if (cause instanceof UncheckedIOException io) {
      throw io.getCause();
    }
    String kind = e instanceof SparkException s ? condition(s) : e.getClass().getSimpleName();
    throw new CohortException(
        "the job failed (" + kind + ")",
        cluster.master(),
        "See the workers' own logs; where workers were lost, start them again and repeat.");
  }

  /** Thrown by us, through Spark, when the user wants to stop. */
  private static final class Stopped extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;
  }

  private static String condition(SparkException e) {
    return e.getCondition() == null ? "SparkException" : e.getCondition();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  /** Takes a task's rows on the driver; Spark calls it once for each task, whatever happens. */
  private static final class Sink extends AbstractFunction2<Object, String[], BoxedUnit> {
    private final RowSpool rows;
    private final CohortAudit.Progress progress;
    private final BooleanSupplier stop;
    private long total;
    private boolean unseen;

    Sink(RowSpool rows, CohortAudit.Progress progress, BooleanSupplier stop) {
      this.rows = rows;
      this.progress = progress;
      this.stop = stop;
    }

    @Override
    public synchronized BoxedUnit apply(Object task, String[] pairs) {
      try {
        for (int i = 0; i < pairs.length; i += 2) {
          if (pairs[i].equals(ChartTask.UNSEEN)) {
            unseen = true;
          } else {
            rows.add(pairs[i], pairs[i + 1]);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      progress.at(rows.size(), total);
      if (stop.getAsBoolean()) {
        throw new Stopped();
      }
      return BoxedUnit.UNIT;
    }

    synchronized void check() {
      if (unseen) {
        throw new CohortException(
            "workers of the cluster do not see the charts",
            "",
            "Put them where every machine finds them under the same path, or pack them with vernix"
                + " audit pack.");
      }
    }
  }
}
