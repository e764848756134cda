package dev.vernix.evals.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vernix.evals.cohort.CohortException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkAuditTest {
  @TempDir Path dir;

  @Test
  void inThisProcessFoldersAndTheirTableGiveTheRowsOfASingleProcess() throws Exception {
    Cohort cohort = Cohort.of(dir.resolve("charts"), 3);
    Path table = dir.resolve("charts.parquet");
    ChartPacker.pack(cohort.folders(), table, done -> {});
    for (var source :
        new ChartSource[] {cohort.folders(), new ChartSource.Table(table.toString())}) {
      var progress = new ArrayList<String>();
      try (var rows = new RowSpool(dir)) {
        new SparkAudit(ClusterSettings.local(2), Cohort.SETTINGS)
            .run(source, rows, (done, total) -> progress.add(done + " of " + total), () -> false);
        assertThat(Cohort.read(rows)).isEqualTo(cohort.rows());
      }
      assertThat(progress).last().isEqualTo("5 of 5");
    }
    assertThat(cohort.rows().getLast()).contains("patient.yaml");
    try (var left = Files.list(dir)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("charts", "charts.parquet");
    }
  }

  @Test
  void whatIsNoTableOfChartsIsRefusedInOneLine() throws Exception {
    Path delta = Files.createDirectories(dir.resolve("delta/_delta_log")).getParent();
    Path text = Files.writeString(dir.resolve("text.parquet"), "no table");
    var audit = new SparkAudit(ClusterSettings.local(1), Cohort.SETTINGS);
    try (var rows = new RowSpool(dir)) {
      for (Path wrong : new Path[] {delta, text, dir.resolve("nowhere")}) {
        assertThatThrownBy(
                () ->
                    audit.run(
                        new ChartSource.Table(wrong.toString()),
                        rows,
                        (done, total) -> {},
                        () -> false))
            .isInstanceOf(CohortException.class)
            .hasMessageContaining(wrong.toString());
      }
    }
  }
}
