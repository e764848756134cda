package dev.vernix.shell.interactive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ScriptedCommand;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.TestShell;
import dev.vernix.shell.line.Usage;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineHistoryTest {
  @TempDir Path folder;

  private final LineHistory history =
      new LineHistory(
          new TestShell(
                  does(ScriptedCommand.usage("summarize")),
                  does(Usage.of("guideline search", "Search").taking(Operand.text("TEXT", "what"))))
              .parser());

  private static ShellCommand does(Usage usage) {
    return new ScriptedCommand(usage, (_, _) -> Outcome.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"summarize charts/a --engine none", "summarize 'my chart' --out=/tmp/x"})
  void keepsCommands(String line) {
    assertThat(history.isKept(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOL 12: made NPO, Replogle to LIS",
        "summarize charts/a then abdomen distended, bilious residuals",
        "summarize charts/a --note 'bilious residuals'",
        "summarize charts/a --assume 'blood culture: gram-negative rods'",
        "summarize charts/a --assume=rods",
        "guideline search \"Kim, 27 weeks\"",
        "summarize \"Baby Kim had",
      })
  void leavesOutWhateverMaySaySomethingOfAPatient(String line) {
    assertThat(history.isKept(line)).isFalse();
  }

  @Test
  void writesOnlyWhatItKeepsForItsOwnerAlone() throws Exception {
    Path file = StateFolder.historyFile(Map.of("XDG_STATE_HOME", folder.toString()));
    try (Terminal terminal =
        TerminalBuilder.builder()
            .dumb(true)
            .system(false)
            .streams(InputStream.nullInputStream(), OutputStream.nullOutputStream())
            .build()) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .history(history)
              .variable(LineReader.HISTORY_FILE, file)
              .build();
      history.attach(reader);
      history.add("summarize charts/a");
      history.add("Girth up 2 cm (21 to 23 cm)");
      history.add("guideline search 'Kim'");
      history.save();
    }
    assertThat(file).content().contains("summarize charts/a").hasLineCount(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }
}
