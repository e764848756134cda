package dev.vernix.evals.cluster;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Where the charts of a cohort are. */
public sealed interface ChartSource {
  /**
   * Chart folders. On a cluster every machine must see them under the same path.
   *
   * @param charts where each chart lies, by its id in the cohort
   */
  record Folders(Map<String, Path> charts) implements ChartSource {
    public Folders {
      charts = new TreeMap<>(charts);
    }
  }

  /**
   * A table of charts, see {@link ChartTable}.
   *
   * @param path a Parquet file, or a folder of them with any folders of partitions between; a path
   *     of this machine or a URL that the cluster's Spark can read
   */
  record Table(String path) implements ChartSource {}
}
