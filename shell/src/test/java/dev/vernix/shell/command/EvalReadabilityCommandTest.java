package dev.vernix.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.TestShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalReadabilityCommandTest {
  private final TestShell shell = new TestShell(new EvalReadabilityCommand());

  @TempDir Path folder;

  @Test
  void printsTheFiguresOfAnyText() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "The cat sat on the mat.");
    assertThat(shell.run("eval", "readability", file.toString())).isZero();
    assertThat(shell.out())
        .contains("1 sentences, 6 words, 6 syllables", "Flesch-Kincaid grade: -1.4", "met");
  }

  @Test
  void aHardTextNeedsAPerson() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            "La administración inmediata de antimicrobianos requiere autorización institucional.");
    assertThat(shell.run("eval", "readability", file.toString(), "--lang", "es")).isEqualTo(1);
    assertThat(shell.out()).contains("INFLESZ", "NOT met");
  }

  @Test
  void badInputIsOneLine() throws IOException {
    assertThat(shell.run("eval", "readability", folder.toString())).isEqualTo(2);
    Path file = Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThat(shell.run("eval", "readability", file.toString())).isEqualTo(2);
    assertThat(shell.err()).contains("UTF-8");
  }
}
