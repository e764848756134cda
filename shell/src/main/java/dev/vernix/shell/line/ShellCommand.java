package dev.vernix.shell.line;

import java.util.List;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

/**
 * A command of ours. Its class holds a {@link Usage} and the few lines between the command line and
 * the module that does the work; it is made at every start, so its constructor must do nothing.
 */
public abstract class ShellCommand implements Command {
  private final Usage usage;

  /** Declares what the command is called and takes. */
  protected ShellCommand(Usage usage) {
    this.usage = usage;
  }

  /**
   * Does the work.
   *
   * @throws CommandError for what the user can put right; anything else is taken for our own fault
   */
  protected abstract Outcome run(Invocation given, Console console) throws Exception;

  /** What the command is called and takes. */
  public final Usage usage() {
    return usage;
  }

  @Override
  public final String getName() {
    return usage.name();
  }

  @Override
  public final String getDescription() {
    return usage.does();
  }

  @Override
  public final List<CommandOption> getOptions() {
    return usage.options().stream()
        .map(option -> CommandOption.with().longName(option.name()).build())
        .toList();
  }

  @Override
  public final ExitStatus execute(CommandContext context) throws Exception {
    Console console =
        context.inputReader() instanceof Console ours
            ? ours
            : new Console(context.outputWriter(), context.outputWriter());
    return run(new Invocation(usage, context.parsedInput()), console).asExitStatus();
  }
}
