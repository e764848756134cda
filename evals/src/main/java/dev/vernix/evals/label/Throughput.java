package dev.vernix.evals.label;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntSupplier;

/**
 * Measures how much a piece of work gets done in a second of processor time by one thread of a warm
 * machine.
 */
public final class Throughput {
  private static final long WARM_UP_NANOS = 1_500_000_000L;
  private static final long MEASURED_NANOS = 1_000_000_000L;
  private static final int ROUNDS = 3;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Throughput() {}

  /**
   * Runs the work over and over, in this thread: first to warm up, then in rounds of a second of
   * processor time, of which the best counts, since other programs only ever slow it down.
   *
   * @param work does it once and gives how many units that was
   * @return units a second; 0 where the work has none
   */
  public static double perSecond(IntSupplier work) {
    if (run(work, WARM_UP_NANOS) == 0) {
      return 0;
    }
    double best = 0;
    for (int i = 0; i < ROUNDS; i++) {
      best = Math.max(best, run(work, MEASURED_NANOS));
    }
    return best;
  }

  private static double run(IntSupplier work, long nanos) {
    long start = THREADS.getCurrentThreadCpuTime();
    long units = 0;
    long taken;
    do {
      int done = work.getAsInt();
      if (done <= 0) {
        return 0;
      }
      units += done;
      taken = THREADS.getCurrentThreadCpuTime() - start;
    } while (taken < nanos);
    return units * 1e9 / taken;
  }
}
