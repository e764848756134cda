package dev.vernix.evals.cluster;

import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/**
 * What an executor does: charts in, pairs of id and row out. No chart makes it fail.
 *
 * @param <T> what stands for a chart: its id and path, or its row in a table
 */
abstract sealed class ChartTask<T> extends AbstractFunction1<Iterator<T>, String[]>
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** In place of rows: this machine does not see the charts. */
  static final String UNSEEN = "\0unseen";

  private final ChartWork work;

  private ChartTask(ChartWork work) {
    this.work = work;
  }

  abstract String id(T chart);

  abstract String row(ChartWork.Worker worker, T chart);

  /** False where this machine has no such chart, nor the folder that it should be in. */
  boolean sees(T chart) {
    return true;
  }

  @Override
  public String[] apply(Iterator<T> charts) {
    var rows = new ArrayList<String>();
    try (var worker = work.open(TaskContext.getPartitionId())) {
      while (charts.hasNext()) {
        T chart = charts.next();
        if (!sees(chart)) {
          return new String[] {UNSEEN, ""};
        }
        rows.add(id(chart));
        rows.add(guarded(worker, chart));
      }
    }
    return rows.toArray(String[]::new);
  }

  private String guarded(ChartWork.Worker worker, T chart) {
    try {
      return row(worker, chart);
    } catch (OutOfMemoryError e) {
      return worker.failed(
          id(chart),
          "it needs more memory than is given; raise VERNIX_HEAP or spark.executor.memory");
    }
  }

  /** Charts in folders: pairs of id and path. */
  static final class OfFolders extends ChartTask<String[]> {
    @Serial private static final long serialVersionUID = 1L;

    OfFolders(ChartWork work) {
      super(work);
    }

    @Override
    boolean sees(String[] chart) {
      Path parent = Path.of(chart[1]).getParent();
      return Files.isDirectory(Path.of(chart[1])) || parent == null || Files.isDirectory(parent);
    }

    @Override
    String row(ChartWork.Worker worker, String[] chart) {
      return worker.row(chart[0], Path.of(chart[1]));
    }

    @Override
    String id(String[] chart) {
      return chart[0];
    }
  }

  /** Charts in a table. */
  static final class OfTable extends ChartTask<Row> {
    @Serial private static final long serialVersionUID = 1L;

    OfTable(ChartWork work) {
      super(work);
    }

    @Override
    String row(ChartWork.Worker worker, Row row) {
      return switch (ChartTable.read(row)) {
        case ChartTable.Entry.Good(String id, var chart) -> worker.row(id, chart);
        case ChartTable.Entry.Bad(String id, String reason) -> worker.failed(id, reason);
      };
    }

    @Override
    String id(Row row) {
      return ChartTable.id(row);
    }
  }
}
