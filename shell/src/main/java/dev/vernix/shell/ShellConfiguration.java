package dev.vernix.shell;

import dev.vernix.shell.command.Commands;
import dev.vernix.shell.interactive.InteractiveRunner;
import dev.vernix.shell.interactive.LineCompleter;
import dev.vernix.shell.interactive.LineHistory;
import dev.vernix.shell.interactive.StateFolder;
import dev.vernix.shell.line.Dispatcher;
import dev.vernix.shell.line.LineParser;
import dev.vernix.shell.line.ShellCommand;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.TerminalBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandHighlighter;

/**
 * The shell's beans, written out: Spring Shell's auto-configuration scans the class path and builds
 * a terminal before it knows whether one is wanted, which alone would take longer than a whole
 * {@code vernix help} may.
 */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

  @Bean
  CommandRegistry commandRegistry() {
    // A set that can grow: the registry adds the commands among the beans, of which there are none.
    return new CommandRegistry(new HashSet<>(Commands.all()));
  }

  @Bean
  LineParser lineParser(CommandRegistry registry) {
    return new LineParser(registry);
  }

  @Bean
  Dispatcher dispatcher(CommandRegistry registry, LineParser parser) {
    return new Dispatcher(registry, parser, System.getenv("VERNIX_DEBUG") != null);
  }

  @Bean
  LineReader lineReader(CommandRegistry registry, LineParser parser) throws IOException {
    List<ShellCommand> commands =
        registry.getCommands().stream()
            .filter(ShellCommand.class::isInstance)
            .map(ShellCommand.class::cast)
            .toList();
    var history = new LineHistory(parser);
    LineReader reader =
        LineReaderBuilder.builder()
            .appName("vernix")
            // Dumb where standard input is no terminal, as when lines are piped in.
            .terminal(TerminalBuilder.builder().dumb(true).build())
            .completer(new LineCompleter(parser, commands))
            .highlighter(new CommandHighlighter(registry))
            .history(history)
            // Notes and questions have exclamation marks; none of them means an older line.
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .variable(LineReader.HISTORY_FILE, StateFolder.historyFile(System.getenv()))
            .build();
    history.attach(reader);
    return reader;
  }

  @Bean
  InteractiveRunner interactiveRunner(LineReader reader, Dispatcher dispatcher) {
    return new InteractiveRunner(reader, dispatcher);
  }
}
