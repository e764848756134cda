package dev.vernix.evals.cluster;

import dev.vernix.evals.cohort.AuditSettings;
import dev.vernix.evals.cohort.CohortJson;
import dev.vernix.evals.cohort.StayAudit;
import dev.vernix.evals.cohort.StayAuditor;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.spark.sql.Row;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction1;

/**
 * What an executor does: charts in, pairs of id and row out. No chart makes it fail.
 *
 * @param <T> what stands for a chart: its id in a folder, or its row in a table
 */
abstract sealed class ChartTask<T> extends AbstractFunction1<Iterator<T>, String[]>
    implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /** In place of rows: this machine does not see the charts. */
  static final String UNSEEN = "\0unseen";

  private final String settings;

  private ChartTask(AuditSettings settings) {
    this.settings = CohortJson.write(settings);
  }

  abstract StayAudit audit(StayAuditor auditor, T chart);

  /** False where this machine has no such chart, nor the folder that it should be in. */
  boolean sees(T chart) {
    return true;
  }

  @Override
  public String[] apply(Iterator<T> charts) {
    var auditor = new StayAuditor(CohortJson.read(settings, AuditSettings.class));
    var rows = new ArrayList<String>();
    while (charts.hasNext()) {
      T chart = charts.next();
      if (!sees(chart)) {
        return new String[] {UNSEEN, ""};
      }
      StayAudit row = guarded(auditor, chart);
      rows.add(row.chart());
      rows.add(CohortJson.write(row));
    }
    return rows.toArray(String[]::new);
  }

  private StayAudit guarded(StayAuditor auditor, T chart) {
    try {
      return audit(auditor, chart);
    } catch (OutOfMemoryError e) {
      return StayAudit.failed(
          id(chart), "it needs more memory than is given; raise VERNIX_HEAP or spark.executor.memory");
    }
  }

  abstract String id(T chart);

  /** Charts in folders: pairs of id and path. */
  static final class OfFolders extends ChartTask<String[]> {
    @Serial private static final long serialVersionUID = 1L;

    OfFolders(AuditSettings settings) {
      super(settings);
    }

    @Override
    boolean sees(String[] chart) {
      Path parent = Path.of(chart[1]).getParent();
      return Files.isDirectory(Path.of(chart[1])) || parent == null || Files.isDirectory(parent);
    }

    @Override
    StayAudit audit(StayAuditor auditor, String[] chart) {
      return auditor.audit(chart[0], Path.of(chart[1]));
    }

    @Override
    String id(String[] chart) {
      return chart[0];
    }
  }

  /** Charts in a table. */
  static final class OfTable extends ChartTask<Row> {
    @Serial private static final long serialVersionUID = 1L;

    OfTable(AuditSettings settings) {
      super(settings);
    }

    @Override
    StayAudit audit(StayAuditor auditor, Row row) {
      return switch (ChartTable.read(row)) {
        case ChartTable.Entry.Good(String id, var chart) -> auditor.audit(id, chart);
        case ChartTable.Entry.Bad(String id, String reason) -> StayAudit.failed(id, reason);
      };
    }

    @Override
    String id(Row row) {
      return ChartTable.id(row);
    }
  }
}
