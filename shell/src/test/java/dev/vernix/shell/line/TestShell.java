package dev.vernix.shell.line;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import org.springframework.shell.core.command.CommandRegistry;

/** A shell with the commands of a test, and what they wrote. */
public final class TestShell {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final LineParser parser;
  private final Dispatcher dispatcher;

  public TestShell(ShellCommand... commands) {
    var registry = new CommandRegistry(new HashSet<>(List.of(commands)));
    parser = new LineParser(registry);
    dispatcher = new Dispatcher(registry, parser, false);
  }

  public LineParser parser() {
    return parser;
  }

  public int run(String... words) {
    return dispatcher.run(List.of(words), new Console(new PrintWriter(out), new PrintWriter(err)));
  }

  public String out() {
    return out.toString();
  }

  public String err() {
    return err.toString();
  }
}
