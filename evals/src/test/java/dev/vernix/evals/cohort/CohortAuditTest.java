package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.simulator.Simulator;
import dev.vernix.evals.simulator.StayFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CohortAuditTest {
  @TempDir static Path folder;
  private static ChartPlaces charts;
  private static Path rows;
  private static JsonNode json;

  @BeforeAll
  static void audit() throws IOException {
    Path cohort = folder.resolve("cohort");
    for (long seed : List.of(2L, 6L, 22L)) {
      StayFiles.write(Simulator.practised(seed), cohort);
    }
    StayFiles.write(Simulator.practised(2), folder.resolve("cohort/zz"));
    Path bad = Files.createDirectories(cohort.resolve("bad/notes")).getParent();
    Files.writeString(bad.resolve("patient.yaml"), "id: X\nname: Secret Name\n");
    charts = ChartPlaces.in(List.of(cohort));
    rows = folder.resolve("rows.jsonl");
    CohortAudit.audit(charts, AuditSettings.standard(), 2, rows, (d, t) -> {}, () -> false);
    write(rows, folder.resolve("out"), charts.folders().size());
    json = JsonMapper.shared().readTree(folder.resolve("out/audit.json").toFile());
  }

  private static void write(Path rows, Path out, long planned) throws IOException {
    var census = CohortAudit.census(rows);
    var made = new Made("vernix audit cohort", planned, Map.of("program", "test"));
    var result = new AuditResult(CohortAudit.tally(rows, census), AuditSettings.standard(), made);
    try (var stays = CohortAudit.read(rows)) {
      AuditFiles.write(result, stays, census, charts.folders(), out);
    }
  }

  @Test
  void threadsMakeNoDifference() throws IOException {
    Path one = folder.resolve("one.jsonl");
    CohortAudit.audit(charts, AuditSettings.standard(), 1, one, (d, t) -> {}, () -> false);
    assertThat(one).hasSameTextualContentAs(rows);
    write(one, folder.resolve("again"), charts.folders().size());
    for (String name : AuditFiles.NAMES) {
      assertThat(folder.resolve("again").resolve(name))
          .hasSameTextualContentAs(folder.resolve("out").resolve(name));
    }
  }

  @Test
  void failuresAndDuplicatesAreRowsAndNotCounted() throws IOException {
    assertThat(json.path("stays").intValue()).isEqualTo(3);
    assertThat(json.path("failed").intValue()).isEqualTo(1);
    assertThat(json.path("duplicates").intValue()).isEqualTo(1);
    assertThat(json.path("duplicatesFirst").get(0).path("chart").stringValue())
        .isEqualTo("zz/SIM-2/chart");
    String why = json.path("failedFirst").get(0).path("reason").stringValue();
    assertThat(why).contains("born").doesNotContain("Secret").doesNotContain(folder.toString());
    assertThat(folder.resolve("out/charts.csv")).content().contains("bad,no,");
  }

  @Test
  void everyRecommendationHasItsCountsAndNoneIsAShareOfNothing() {
    int none = 0;
    for (var r : json.path("recommendations")) {
      var share = r.path("concordance");
      int of = r.path("denominator").intValue();
      int left = 0;
      for (var n : r.path("exclusions")) {
        left += n.intValue();
      }
      assertThat(of + left).as(r.path("id").stringValue()).isEqualTo(3);
      assertThat(share.path("value").isNull()).isEqualTo(of == 0);
      none += of == 0 ? 1 : 0;
    }
    assertThat(json.path("recommendations").size()).isGreaterThanOrEqualTo(140);
    assertThat(none).isPositive();
  }

  @Test
  void thePageStandsAloneAndLinksNotes() throws IOException {
    String page = Files.readString(folder.resolve("out/audit.html"));
    assertThat(page)
        .doesNotContain("<script")
        .doesNotContain("http://")
        .doesNotContain("https://")
        .doesNotContain(folder.toString())
        .contains("no eligible stay", "cited/", "vernix audit cohort", "<svg");
  }

  @Test
  void whatIsDoneWhenStoppedIsCountedAndCalledPartial() throws IOException {
    Path part = folder.resolve("part.jsonl");
    int[] seen = {0};
    long done =
        CohortAudit.audit(
            charts, AuditSettings.standard(), 1, part, (d, t) -> seen[0]++, () -> seen[0] == 2);
    assertThat(done).isEqualTo(2);
    write(part, folder.resolve("partial"), charts.folders().size());
    assertThat(folder.resolve("partial/audit.html")).content().contains("2 of 5 charts");
  }

  @Test
  void cellsAreNoFormulas() throws IOException {
    var text = new StringBuilder();
    new Csv(text).row("=1+1", "a,b", "say \"x\"", 3);
    assertThat(text).hasToString("'=1+1,\"a,b\",\"say \"\"x\"\"\",3\r\n");
  }
}
