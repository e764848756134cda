package dev.vernix.evals.cluster;

import java.nio.file.Path;
import java.util.List;

/** Where the charts of a cohort are. */
public sealed interface ChartSource {
  /**
   * Chart folders. On a cluster every machine must see them under the same path.
   *
   * @param root the cohort's folder, absolute
   * @param charts ids: the paths from the root, with {@code /}
   */
  record Folders(Path root, List<String> charts) implements ChartSource {
    public Folders {
      root = root.toAbsolutePath().normalize();
      charts = List.copyOf(charts);
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
