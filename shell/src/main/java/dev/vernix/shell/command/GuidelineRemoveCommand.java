package dev.vernix.shell.command;

import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;

/** {@code vernix guideline remove ID}. */
final class GuidelineRemoveCommand extends ShellCommand {
  private final Guidelines guidelines;

  GuidelineRemoveCommand() {
    this(new Guidelines(System.getenv()));
  }

  GuidelineRemoveCommand(Guidelines guidelines) {
    super(
        Usage.of("guideline remove", "Take a guideline out again; the PDF itself is not touched")
            .taking(Operand.word("ID", "its id or file name in: vernix guideline list")));
    this.guidelines = guidelines;
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    var gone = guidelines.open().remove(given.operand(0));
    console.out().println(gone.id() + "  " + gone.title() + ": removed");
    return Outcome.DONE;
  }
}
