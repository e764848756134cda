package dev.vernix.shell.line;

import java.util.List;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * Runs one command line and says how it ended. The only place where a failure becomes a line and an
 * exit code, so that no user ever sees a stack trace.
 */
public final class Dispatcher {
  private final CommandRegistry registry;
  private final LineParser parser;
  private final CommandExecutor executor;
  private final boolean debug;

  /**
   * Runs the commands registered there.
   *
   * @param debug whether our own faults also show where they happened; what they show may hold
   *     patient text
   */
  public Dispatcher(CommandRegistry registry, LineParser parser, boolean debug) {
    this.registry = registry;
    this.parser = parser;
    this.executor = new CommandExecutor(registry);
    this.debug = debug;
  }

  /** Runs the command that the words name and returns its exit code. */
  public int run(List<String> words, Console console) {
    try {
      var context = new CommandContext(parser.parse(words), registry, console.out(), console);
      return executor.execute(context).code();
    } catch (CommandExecutionException e) {
      return report(e.getCause() == null ? e : e.getCause(), console);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return report(e, console);
    } finally {
      console.flush();
    }
  }

  private int report(Throwable failure, Console console) {
    console.out().flush();
    if (debug) {
      failure.printStackTrace(console.err());
    }
    CommandError error = Failures.toCommandError(failure);
    console.err().println("vernix: " + error.line());
    return error.outcome().code();
  }
}
