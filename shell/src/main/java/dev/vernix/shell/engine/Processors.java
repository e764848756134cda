package dev.vernix.shell.engine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.OptionalInt;

/**
 * How many processors other programs leave free. An engine's threads wait for each other many times
 * in every token, and Ollama's wait by spinning: with SmolLM2-135M on two processors at a load of
 * about 15, two threads wrote 25 tokens a second and one wrote 68.
 */
final class Processors {
  private static final long SAMPLE_MILLIS = 150;

  private final double others;
  private final int count;

  /**
   * @param others the share of all processors that other programs use, 0 to 1; negative where it is
   *     not known
   * @param count how many processors there are
   */
  Processors(double others, int count) {
    this.others = others;
    this.count = count;
  }

  /** Looks at this machine for a moment. */
  static Processors now() {
    int count = Runtime.getRuntime().availableProcessors();
    if (!(ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)) {
      return new Processors(-1, count);
    }
    // The first values cover the time since the start, or nothing.
    system.getCpuLoad();
    system.getProcessCpuLoad();
    try {
      Thread.sleep(SAMPLE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Processors(system.getCpuLoad() - Math.max(0, system.getProcessCpuLoad()), count);
  }

  /** How many threads to ask for, at least 1; empty where the engine may take what it likes. */
  OptionalInt threads() {
    long free = Math.round(count * (1 - others));
    return others < 0 || free >= count
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.max(1, free));
  }
}
