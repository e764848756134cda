package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class WhatIfCommandTest {
  @TempDir Path folder;
  private final TestShell shell = new TestShell(new WhatIfCommand());
  private String chart = "";

  @BeforeEach
  void write() throws IOException {
    chart = OneNoteChart.in(folder, "GI: NEC IIA with pneumatosis. NPO, OG to LIS, amp/gent.");
  }

  @Test
  void saysWhatStandsAndWhatWouldBe() {
    assertThat(shell.run("what-if", chart, "--assume", "free air on film", "--jurisdiction", "us"))
        .isZero();
    assertThat(shell.out()).contains("assumed: free air on film", "stands:", "asked for:");
  }

  @Test
  void jsonIsJsonAlone() {
    shell.run("what-if", chart, "--assume", "free air on film", "--format", "json");
    assertThat(JsonMapper.shared().readTree(shell.out()).path("changes").size()).isPositive();
  }

  @Test
  void thePageShowsBothSidesAndScoresInAFolder() throws IOException {
    Path out = folder.resolve("out");
    shell.run(
        "what-if",
        chart,
        "--assume",
        "free air on film",
        "--format",
        "html",
        "--out",
        out.toString());
    assertThat(Files.readString(out.resolve("what-if.html")))
        .contains("as it stands", "under the assumption", "Modified Bell stage", "IIA", "IIIB")
        .doesNotContain("<script");
    assertThat(shell.out()).contains("what-if.html");
  }

  @Test
  void withoutAnAssumptionThereIsNothingToShow() {
    assertThat(shell.run("what-if", chart)).isEqualTo(2);
    assertThat(shell.err()).contains("--assume");
  }

  @Test
  void anImpossibleBirthWeightIsBadInput() {
    assertThat(shell.run("what-if", chart, "--assume", "birth weight 14000 g")).isEqualTo(2);
  }
}
