package dev.vernix.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.chart.ChartException;
import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DispatcherTest {

  private static TestShell shell(ScriptedCommand.Script script) {
    return new TestShell(new ScriptedCommand(Usage.of("go", "Go"), script));
  }

  @ParameterizedTest
  @EnumSource
  void endsWithTheCodeOfTheOutcome(Outcome outcome) {
    assertThat(shell((_, _) -> outcome).run("go")).isEqualTo(outcome.code());
  }

  @Test
  void keepsResultsAndProgressApart() {
    TestShell shell =
        shell(
            (_, console) -> {
              console.out().print("result");
              console.err().print("progress");
              return Outcome.DONE;
            });
    shell.run("go");
    assertThat(shell.out()).isEqualTo("result");
    assertThat(shell.err()).isEqualTo("progress");
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            CommandError.badInput("no chart", "x", "Name one."), 2, "no chart: x. Name one."),
        Arguments.of(
            CommandError.engineFailed("no answer", "", "Try\nagain."), 3, "no answer. Try again."),
        Arguments.of(
            new ChartException("a/b", "no notes", "add some"), 2, "a/b: no notes; add some"),
        Arguments.of(
            new EngineException("it died", "localhost", "Wait."), 3, "it died: localhost. Wait."),
        Arguments.of(
            new NoSuchFileException("a/b"), 2, "no such file or folder: a/b. Check the name."),
        Arguments.of(
            new UncheckedIOException(new AccessDeniedException("/out")),
            2,
            "not allowed to read or write: /out. Check who owns it and its permissions."),
        Arguments.of(
            new FileSystemException("/out/x", null, "No space left on device"),
            2,
            "No space left on device: /out/x. Check the disk and the folder."));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void saysWhatWhereAndWhatToDo(Exception failure, int code, String line) {
    TestShell shell =
        shell(
            (_, _) -> {
              throw failure;
            });
    assertThat(shell.run("go")).isEqualTo(code);
    assertThat(shell.err()).isEqualTo("vernix: " + line + System.lineSeparator());
  }

  @Test
  void showsNeitherMessageNorTraceOfAnUnknownFailureForTheyMayQuoteANote() {
    for (Exception failure :
        new Exception[] {new IllegalStateException("Baby Kim"), new IOException("Baby Kim")}) {
      TestShell shell =
          shell(
              (_, _) -> {
                throw failure;
              });
      assertThat(shell.run("go")).isEqualTo(2);
      assertThat(shell.err())
          .contains(failure.getClass().getSimpleName())
          .doesNotContain("Kim")
          .hasLineCount(1);
    }
  }

  @Test
  void survivesRunningOutOfMemoryOrStack() {
    TestShell shell =
        shell(
            (_, _) -> {
              throw new OutOfMemoryError();
            });
    assertThat(shell.run("go")).isEqualTo(2);
    assertThat(shell.err()).contains("out of memory").hasLineCount(1);
  }
}
