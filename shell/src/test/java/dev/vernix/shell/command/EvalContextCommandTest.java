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

class EvalContextCommandTest {
  @TempDir Path folder;
  private final TestShell shell = new TestShell(new EvalContextCommand());
  private String file = "";

  @BeforeEach
  void write() throws IOException {
    file =
        Files.writeString(
                folder.resolve("labels.tsv"),
                "Patient denies pain.\t15\t19\t1\t0\t0\tpatient\n"
                    + "He has gout.\t7\t11\t1\t0\t0\tpatient\n")
            .toString();
  }

  @Test
  void printsTheFiguresAndTheSpeed() {
    assertThat(shell.run("eval", "context", file)).isZero();
    assertThat(shell.out()).contains("labels.tsv: 2 targets", "negated", "sentences/s");
  }

  @Test
  void printsMissesOnRequest() {
    assertThat(shell.run("eval", "context", file, "--misses", "--untimed")).isZero();
    assertThat(shell.out()).contains("He has [gout].").doesNotContain("sentences/s");
  }

  @Test
  void jsonIsJsonAlone() {
    assertThat(shell.run("eval", "context", file, "--untimed", "--format", "json")).isZero();
    var json = JsonMapper.shared().readTree(shell.out());
    assertThat(json.path("categories").get(0).path("recall").doubleValue()).isEqualTo(0.5);
  }

  @Test
  void aFileThatHoldsNoLabelsIsBadInput() throws IOException {
    Files.writeString(folder.resolve("labels.tsv"), "nothing of the kind\n");
    assertThat(shell.run("eval", "context", file)).isEqualTo(2);
    assertThat(shell.err()).contains("labels.tsv").doesNotContain("nothing of the kind");
  }

  @Test
  void aFileThatIsNotThereIsBadInput() {
    assertThat(shell.run("eval", "context", folder.resolve("none.tsv").toString())).isEqualTo(2);
    assertThat(shell.err()).contains("none.tsv");
  }
}
