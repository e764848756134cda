package dev.vernix.evals.cluster;

import dev.vernix.corpus.Chart;
import java.io.Serializable;
import java.nio.file.Path;

/** What is done with each chart of a cohort, on whichever machine. */
public interface ChartWork extends Serializable {

  /**
   * Someone who does it for the charts of one task.
   *
   * @param task its number, from 0
   */
  Worker open(int task);

  /** Makes a row, one line of JSON, of each chart; none makes it fail. */
  interface Worker extends AutoCloseable {
    /** Of the chart in a folder. */
    String row(String id, Path folder);

    /** Of a chart that was read. */
    String row(String id, Chart chart);

    /** Of a chart with which nothing can be done; the reason holds no patient text. */
    String failed(String id, String reason);

    @Override
    default void close() {}
  }
}
