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

  boolean sees() {
    return true;
  }

  @Override
  public String[] apply(Iterator<T> charts) {
    if (!sees()) {
      return new String[] {UNSEEN, ""};
    }
    var auditor = new StayAuditor(CohortJson.read(settings, AuditSettings.class));
    var rows = new ArrayList<String>();
    while (charts.hasNext()) {
      StayAudit row = guarded(auditor, charts.next());
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
          id(chart), "it needs more memory than is given; see --memory of vernix audit");
    }
  }

  abstract String id(T chart);

  /** Charts in folders. */
  static final class OfFolders extends ChartTask<String> {
    @Serial private static final long serialVersionUID = 1L;
    private final String root;

    OfFolders(AuditSettings settings, Path root) {
      super(settings);
      this.root = root.toString();
    }

    @Override
    boolean sees() {
      return Files.isDirectory(Path.of(root));
    }

    @Override
    StayAudit audit(StayAuditor auditor, String chart) {
      return auditor.audit(chart, Path.of(root).resolve(chart));
    }

    @Override
    String id(String chart) {
      return chart;
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
