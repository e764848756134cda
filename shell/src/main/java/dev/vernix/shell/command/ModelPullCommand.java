package dev.vernix.shell.command;

import dev.vernix.shell.engine.ConsoleProgress;
import dev.vernix.shell.engine.Engines;
import dev.vernix.shell.engine.Models;
import dev.vernix.shell.engine.Progress;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;

/** {@code vernix model pull NAME}. */
final class ModelPullCommand extends ShellCommand {

  ModelPullCommand() {
    super(
        Usage.of("model pull", "Fetch a model, checked against its pinned checksum")
            .taking(Operand.word("NAME", "a model of: vernix model list"))
            .with(Option.path("from", "FILE", "take a pinned model's file from here")));
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    var models = new Models(Engines.of(System.getenv()));
    Progress progress = ConsoleProgress.on(console.err());
    String name = given.operand(0);
    String where =
        given
            .pathOption("from")
            .map(file -> models.adopt(name, file, progress).toString())
            .orElseGet(() -> models.pull(name, progress));
    console.out().println(name + ": " + where);
    return Outcome.DONE;
  }
}
