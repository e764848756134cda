package dev.vernix.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.shell.line.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The whole program short of its exit: what a user of one-line commands sees. */
class VernixTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Vernix.run(args, new Console(new PrintWriter(out), new PrintWriter(err)));
  }

  @Test
  void helpListsTheCommands() {
    assertThat(run("help")).isZero();
    assertThat(out.toString()).contains("help [COMMAND]", "version");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void dashesHelpIsHelp() {
    assertThat(run("--help")).isZero();
    assertThat(run("version", "--help")).isZero();
    assertThat(out.toString()).contains("help [COMMAND]", "vernix version");
  }

  @Test
  void helpOnSomethingUnknownIsBadInput() {
    assertThat(run("help", "me")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("vernix: no command 'me'. See: vernix help");
  }

  @Test
  void versionNamesVernixAndJava() {
    assertThat(run("version")).isZero();
    assertThat(out.toString()).matches("Vernix \\d+\\.\\d+\\.\\d+\\S* on Java \\d+.*\\R");
  }

  @Test
  void anUnknownCommandIsOneLineAndCodeTwo() {
    assertThat(run("versoin")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "vernix: no command 'versoin'. Did you mean 'version'? See: vernix help");
  }
}
