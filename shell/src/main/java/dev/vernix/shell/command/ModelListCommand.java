package dev.vernix.shell.command;

import dev.vernix.shell.engine.Engines;
import dev.vernix.shell.engine.Models;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.util.Locale;

/** {@code vernix model list}. */
final class ModelListCommand extends ShellCommand {

  ModelListCommand() {
    super(Usage.of("model list", "List the models, which are here, and which is in use"));
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    for (Models.Row row : new Models(Engines.of(System.getenv())).list()) {
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%s %-22s %,7d MB  %-10s  %s",
                  row.inUse() ? "*" : " ",
                  row.name(),
                  row.bytes() / 1_000_000,
                  row.where(),
                  row.about()));
    }
    return Outcome.DONE;
  }
}
