package dev.vernix.shell.command;

import dev.vernix.shell.engine.Engines;
import dev.vernix.shell.engine.Models;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;

/** {@code vernix model use NAME}. */
final class ModelUseCommand extends ShellCommand {

  ModelUseCommand() {
    super(
        Usage.of("model use", "Use this model from now on")
            .taking(Operand.word("NAME", "a model of: vernix model list")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    var models = new Models(Engines.of(System.getenv()));
    String name = given.operand(0);
    if (!models.isKnown(name)) {
      throw CommandError.badInput("no such model here", name, "See: vernix model list.");
    }
    models.use(name);
    console.out().println(models.inUse() + " is in use.");
    return Outcome.DONE;
  }
}
