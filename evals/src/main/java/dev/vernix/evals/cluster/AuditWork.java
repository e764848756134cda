package dev.vernix.evals.cluster;

import dev.vernix.corpus.Chart;
import dev.vernix.evals.cohort.AuditSettings;
import dev.vernix.evals.cohort.CohortJson;
import dev.vernix.evals.cohort.StayAudit;
import dev.vernix.evals.cohort.StayAuditor;
import java.nio.file.Path;

/**
 * The audit: each chart becomes a {@link StayAudit}, as in a single process.
 *
 * @param settings as JSON, which travels
 */
public record AuditWork(String settings) implements ChartWork {
  /** By these settings. */
  public static AuditWork of(AuditSettings settings) {
    return new AuditWork(CohortJson.write(settings));
  }

  @Override
  public Worker open(int task) {
    return new Auditor(new StayAuditor(CohortJson.read(settings, AuditSettings.class)));
  }

  private record Auditor(StayAuditor auditor) implements Worker {
    @Override
    public String row(String id, Path folder) {
      return CohortJson.write(auditor.audit(id, folder));
    }

    @Override
    public String row(String id, Chart chart) {
      return CohortJson.write(auditor.audit(id, chart));
    }

    @Override
    public String failed(String id, String reason) {
      return CohortJson.write(StayAudit.failed(id, reason));
    }
  }
}
