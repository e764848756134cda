package dev.vernix.evals.cohort;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Audits charts in this process, on as many threads as wanted. What it keeps in memory does not
 * grow with their number, but for their ids and hashes: each {@link StayAudit} becomes a line of a
 * file, in order of ids, and the lines are counted in a second pass.
 */
public final class CohortAudit {
  private static final int WAITING_PER_THREAD = 4;

  private CohortAudit() {}

  /** Is told after each chart. */
  public interface Progress {
    void at(long done, long total);
  }

  /**
   * Audits each chart and writes its line.
   *
   * @param rows the file of lines, written anew
   * @param stop asked after each chart; true ends the work, and the lines written until then stand
   * @return how many charts were audited
   */
  public static long audit(
      ChartPlaces charts,
      AuditSettings settings,
      int threads,
      Path rows,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    var auditor = new StayAuditor(settings);
    long total = charts.folders().size();
    long done = 0;
    var pending = new ArrayDeque<Future<String>>();
    var next = charts.folders().entrySet().iterator();
    try (var pool = Executors.newFixedThreadPool(threads);
        BufferedWriter out = Files.newBufferedWriter(rows)) {
      try {
        while (!stop.getAsBoolean() && (next.hasNext() || !pending.isEmpty())) {
          while (next.hasNext() && pending.size() < threads * WAITING_PER_THREAD) {
            Map.Entry<String, Path> chart = next.next();
            pending.add(
                pool.submit(
                    () -> CohortJson.write(auditor.audit(chart.getKey(), chart.getValue()))));
          }
          out.write(pending.remove().get());
          out.write('\n');
          progress.at(++done, total);
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException("an audit of a chart never throws", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        pool.shutdownNow();
      }
    }
    return done;
  }

  /** Who is in the lines. */
  public static Census census(Path rows) throws IOException {
    var census = new Census();
    try (Stream<StayAudit> all = read(rows)) {
      all.forEach(census::add);
    }
    return census;
  }

  /** The counts of the lines. */
  public static CohortTally tally(Path rows, Census census) throws IOException {
    var tally = new CohortTally();
    try (Stream<StayAudit> all = read(rows)) {
      for (Iterator<StayAudit> i = all.iterator(); i.hasNext(); ) {
        StayAudit a = i.next();
        census
            .duplicateOf(a)
            .ifPresentOrElse(first -> tally.duplicate(a, first), () -> tally.add(a));
      }
    }
    return tally;
  }

  /** The lines, one after the other; close it. */
  public static Stream<StayAudit> read(Path rows) throws IOException {
    return Files.lines(rows).map(l -> CohortJson.read(l, StayAudit.class));
  }
}
