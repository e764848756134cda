package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class EvalSentencesCommandTest {
  @TempDir Path folder;
  private final TestShell shell = new TestShell(new EvalSentencesCommand());

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("cases.txt"), text).toString();
  }

  @Test
  void printsCasesPassedAndTheSpeed() throws IOException {
    assertThat(shell.run("eval", "sentences", file("He ran.\nShe sat.\n"))).isZero();
    assertThat(shell.out()).contains("cases.txt: 1/1 cases passed", "sentences/s");
  }

  @Test
  void printsMissesOnRequest() throws IOException {
    String file = file("He ran. She sat.\tHe ran. She sat.\n");
    assertThat(shell.run("eval", "sentences", file, "--misses", "--untimed")).isZero();
    assertThat(shell.out()).contains("He ran. || She sat.");
  }

  @Test
  void jsonIsJsonAlone() throws IOException {
    String file = file("He ran.\nShe sat.\n");
    assertThat(shell.run("eval", "sentences", file, "--untimed", "--format", "json")).isZero();
    assertThat(JsonMapper.shared().readTree(shell.out()).path("passed").intValue()).isEqualTo(1);
  }

  @Test
  void aFileWithoutCasesIsBadInput() throws IOException {
    assertThat(shell.run("eval", "sentences", file("\n"))).isEqualTo(2);
    assertThat(shell.err()).contains("cases.txt");
  }
}
