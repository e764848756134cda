package dev.vernix.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineParserTest {
  private final AtomicReference<Invocation> seen = new AtomicReference<>();
  private final TestShell shell =
      new TestShell(
          keeping(ScriptedCommand.usage("summarize")),
          keeping(Usage.of("model list", "List")),
          keeping(Usage.of("model pull", "Pull").taking(Operand.word("NAME", "which"))));

  private ShellCommand keeping(Usage usage) {
    return new ScriptedCommand(
        usage,
        (given, _) -> {
          seen.set(given);
          return Outcome.DONE;
        });
  }

  private Invocation given(String... words) {
    assertThat(shell.run(words)).as(shell.err()).isZero();
    return seen.get();
  }

  @Test
  void readsOperandsAndOptionsInAnyOrder() {
    Invocation given =
        given(
            "summarize",
            "--out=a b",
            "my chart",
            "--engine",
            "none",
            "--format",
            "md,pdf",
            "--quiet");
    assertThat(given.path(0)).isEqualTo(Path.of("my chart"));
    assertThat(given.pathOption("out")).contains(Path.of("a b"));
    assertThat(given.choice("engine")).isEqualTo("none");
    assertThat(given.choices("format")).containsExactly("md", "pdf");
    assertThat(given.has("quiet")).isTrue();
  }

  @Test
  void fallsBackWhereNothingIsGiven() {
    Invocation given = given("summarize", "c");
    assertThat(given.choice("engine")).isEqualTo("auto");
    assertThat(given.choices("format")).containsExactly("md", "html", "pdf");
    assertThat(given.value("model")).isEmpty();
    assertThat(given.has("quiet")).isFalse();
  }

  @Test
  void keepsEveryValueOfAnOptionThatMayBeGivenAgain() {
    assertThat(given("summarize", "c", "--assume", "x=1", "--assume=--y").values("assume"))
        .isEqualTo(List.of("x=1", "--y"));
  }

  @Test
  void takesAllAfterTwoDashesForOperands() {
    assertThat(given("summarize", "--", "--help").operand(0)).isEqualTo("--help");
  }

  @Test
  void findsCommandsOfTwoWords() {
    assertThat(given("model", "pull", "small").operand(0)).isEqualTo("small");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          sumarize c                      | no command 'sumarize'. Did you mean 'summarize'? See: vernix help
          model                           | 'model' needs a second word. One of: list, pull.
          model push                      | no command 'model push'. One of: list, pull.
          summarize                       | summarize: missing CHART. See: vernix help summarize
          summarize a b                   | summarize: one word too many: 'b'. See: vernix help summarize
          summarize c --engin none        | summarize has no option --engin. Did you mean --engine? See: vernix help summarize
          summarize c -e none             | summarize has no option -e. See: vernix help summarize
          summarize c --engine gpt        | --engine cannot be 'gpt'. One of: auto, none.
          summarize c --format md,doc     | --format cannot be 'doc'. One of: md, html, pdf.
          summarize c --format md,        | --format cannot be ''. One of: md, html, pdf.
          summarize c --out               | summarize: --out needs a value: DIR. See: vernix help summarize
          summarize c --out=              | summarize: --out needs a value: DIR. See: vernix help summarize
          summarize c --quiet=yes         | summarize: --quiet takes no value. See: vernix help summarize
          summarize c --out a --out b     | summarize: --out is given twice. See: vernix help summarize
          --spring.main.banner=x          | no command '--spring.main.banner=x'. See: vernix help
          """)
  void saysInOneLineWhatIsWrong(String line, String expected) {
    assertThat(shell.run(line.split(" "))).isEqualTo(2);
    assertThat(shell.err()).isEqualTo("vernix: " + expected + System.lineSeparator());
    assertThat(shell.out()).isEmpty();
  }
}
