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
    Path notes = Files.createDirectories(folder.resolve("chart/notes"));
    Files.writeString(
        folder.resolve("chart/patient.yaml"),
        "id: T1\n"
            + "born: 2026-03-02T04:10\n"
            + "gestation: 27w3d\n"
            + "birthWeightGrams: 980\n"
            + "dayOfLifeOfBirth: 0\n");
    Files.writeString(
        notes.resolve("001-progress.md"),
        "---\ntime: 2026-03-14T09:00\ntype: progress\nauthor: resident\n---\nA/P:\nGI: NEC IIA with"
            + " pneumatosis. NPO, OG to LIS, amp/gent.\n");
    chart = folder.resolve("chart").toString();
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
  void withoutAnAssumptionThereIsNothingToShow() {
    assertThat(shell.run("what-if", chart)).isEqualTo(2);
    assertThat(shell.err()).contains("--assume");
  }

  @Test
  void anImpossibleBirthWeightIsBadInput() {
    assertThat(shell.run("what-if", chart, "--assume", "birth weight 14000 g")).isEqualTo(2);
  }
}
