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

class EvalGuidelineCommandTest {
  private static final String VIGNETTES =
      """
      - id: right
        patient: {born: "2026-03-02T04:10", gestation: 27w3d}
        notes: [{time: "2026-03-14T09:00", type: progress, text: "NEC IIA with pneumatosis. NPO, Replogle to LIS."}]
        expect: {NEC-MED-NPO: concordant}
      - id: wrong
        patient: {born: "2026-03-02T04:10", gestation: 27w3d}
        notes: [{time: "2026-03-14T09:00", type: progress, text: "Feeding well."}]
        expect: {NEC-MED-NPO: deviates}
      """;

  @TempDir Path folder;
  private final TestShell shell = new TestShell(new EvalGuidelineCommand());

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("v.yaml"), VIGNETTES);
  }

  @Test
  void printsAccuracyConfusionsAndMisses() {
    assertThat(shell.run("eval", "guideline", folder.toString())).isZero();
    assertThat(shell.out())
        .contains(
            "2 vignettes, 2 verdicts: 1 right (50.0 %", "unverified entries: 0", "miss: wrong")
        .doesNotContain("miss: right");
  }

  @Test
  void jsonIsJsonAlone() {
    shell.run("eval", "guideline", folder.resolve("v.yaml").toString(), "--format", "json");
    assertThat(JsonMapper.shared().readTree(shell.out()).path("right").intValue()).isEqualTo(1);
  }

  @Test
  void brokenVignettesAreBadInput() throws IOException {
    Files.writeString(folder.resolve("v.yaml"), "- {id: a}\n");
    assertThat(shell.run("eval", "guideline", folder.toString())).isEqualTo(2);
    assertThat(shell.err()).contains("v.yaml", "no notes");
  }

  @Test
  void anEmptyFolderIsBadInput() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(shell.run("eval", "guideline", empty.toString())).isEqualTo(2);
    assertThat(shell.err()).contains("no vignettes");
  }
}
