package dev.vernix.evals.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real cluster: one master and two workers, each a process. */
@Tag("cluster")
class StandaloneClusterTest {
  @TempDir Path dir;

  @Test
  @Timeout(240)
  void aWorkerKilledHalfWayChangesNothing() throws Exception {
    Cohort cohort = Cohort.of(dir.resolve("charts"), 24);
    var killed = new AtomicBoolean();
    try (var cluster = LoopbackCluster.start(dir.resolve("cluster"), 2);
        var rows = new RowSpool(dir)) {
      new SparkAudit(cluster.settings(), Cohort.SETTINGS)
          .run(
              cohort.folders(),
              rows,
              (done, total) -> {
                if (done >= 4
                    && cluster.executors(0) > 0
                    && cluster.executors(1) > 0
                    && !killed.getAndSet(true)) {
                  kill(cluster);
                }
              },
              () -> false);
      assertThat(killed).as("both workers were at work, and one was killed").isTrue();
      assertThat(Cohort.read(rows)).isEqualTo(cohort.rows());
    }
  }

  private static void kill(LoopbackCluster cluster) {
    try {
      cluster.killWorker(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
