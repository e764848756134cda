package dev.vernix.shell.command;

import dev.vernix.corpus.provenance.Build;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** {@code vernix version}. */
final class VersionCommand extends ShellCommand {

  VersionCommand() {
    super(Usage.of("version", "Print the version of Vernix and of Java, and the commit built"));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    var properties = new Properties();
    try (InputStream in =
        VersionCommand.class.getResourceAsStream("/dev/vernix/shell/version.properties")) {
      properties.load(Objects.requireNonNull(in));
    }
    console
        .out()
        .printf(
            "Vernix %s on Java %s, %s%n",
            properties.getProperty("version"), Runtime.version(), Build.current().source());
    return Outcome.DONE;
  }
}
