package dev.vernix.shell.interactive;

import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Dispatcher;
import dev.vernix.shell.line.Words;
import java.util.List;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.springframework.shell.core.ShellRunner;

/**
 * Reads lines until the user leaves. Ctrl-C drops a half-typed line or interrupts the running
 * command; Ctrl-D, {@code exit} and {@code quit} leave.
 */
public final class InteractiveRunner implements ShellRunner {
  private static final String PROMPT = "vernix> ";

  private final LineReader reader;
  private final Dispatcher dispatcher;

  /** Reads from there, runs through that. */
  public InteractiveRunner(LineReader reader, Dispatcher dispatcher) {
    this.reader = reader;
    this.dispatcher = dispatcher;
  }

  @Override
  public void run(String[] args) {
    Terminal terminal = reader.getTerminal();
    var console = new Console(terminal.writer(), terminal.writer());
    while (true) {
      try {
        List<String> words = Words.of(reader.readLine(PROMPT));
        if (words.equals(List.of("exit")) || words.equals(List.of("quit"))) {
          return;
        }
        if (!words.isEmpty()) {
          runInterruptibly(words, terminal, console);
        }
      } catch (UserInterruptException _) {
        // The half-typed line is dropped.
      } catch (EndOfFileException _) {
        return;
      } catch (CommandError e) {
        console.err().println("vernix: " + e.line());
        console.flush();
      }
    }
  }

  private void runInterruptibly(List<String> words, Terminal terminal, Console console) {
    Thread running = Thread.currentThread();
    SignalHandler before = terminal.handle(Signal.INT, _ -> running.interrupt());
    try {
      dispatcher.run(words, console);
    } finally {
      terminal.handle(Signal.INT, before);
      // Cleared, or the next line read would end at once.
      Thread.interrupted();
    }
  }
}
