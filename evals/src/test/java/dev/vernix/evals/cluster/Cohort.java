package dev.vernix.evals.cluster;

import dev.vernix.evals.cohort.AuditSettings;
import dev.vernix.evals.cohort.CohortJson;
import dev.vernix.evals.cohort.StayAuditor;
import dev.vernix.evals.simulator.Simulator;
import dev.vernix.evals.simulator.StayFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Simulated charts in folders, one of them broken, and what a single process makes of them. */
record Cohort(ChartSource.Folders folders, List<String> rows) {
  static final AuditSettings SETTINGS = AuditSettings.standard();

  static Cohort of(Path root, int stays) throws IOException {
    var ids = new ArrayList<String>();
    for (int i = 0; i < stays; i++) {
      StayFiles.write(Simulator.stay(100 + i, Set.of()), root);
      ids.add("SIM-" + (100 + i) + "/chart");
    }
    Files.createDirectories(root.resolve("broken/notes"));
    ids.add("broken");
    ids.sort(null);
    var auditor = new StayAuditor(SETTINGS);
    List<String> rows =
        ids.stream().map(id -> CohortJson.write(auditor.audit(id, root.resolve(id)))).toList();
    return new Cohort(
        new ChartSource.Folders(ids.stream().collect(Collectors.toMap(id -> id, root::resolve))),
        rows);
  }

  /** The rows of a spool. */
  static List<String> read(RowSpool spool) throws IOException {
    var rows = new ArrayList<String>();
    spool.forEach((id, row) -> rows.add(row));
    return rows;
  }
}
