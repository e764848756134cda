package dev.vernix.evals.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * On which cluster, and how.
 *
 * @param master as Spark names it: {@code local[N]} for N threads of this process, {@code
 *     spark://HOST:PORT} for a standalone cluster
 * @param host the address of this machine at which executors reach the driver; nothing else is
 *     listened on
 * @param jars the program, sent to executors; empty where the job runs in this process
 * @param spark further settings of Spark by name, which win over ours
 */
public record ClusterSettings(
    String master, String host, List<Path> jars, Map<String, String> spark) {
  public ClusterSettings {
    jars = List.copyOf(jars);
    spark = new TreeMap<>(spark);
  }

  /** This process, with as many threads. */
  public static ClusterSettings local(int threads) {
    return new ClusterSettings("local[" + threads + "]", "127.0.0.1", List.of(), Map.of());
  }

  /** The same with so many tasks at once at most, over all machines. */
  public ClusterSettings atMost(int tasks) {
    if (isLocal()) {
      return new ClusterSettings("local[" + tasks + "]", host, jars, spark);
    }
    var fewer = new TreeMap<>(spark);
    fewer.put("spark.cores.max", String.valueOf(tasks));
    return new ClusterSettings(master, host, jars, fewer);
  }

  /** True where the job runs in this process. */
  public boolean isLocal() {
    return master.startsWith("local");
  }
}
