package dev.vernix.shell.interactive;

import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.LineParser;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Option.Shape;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import dev.vernix.shell.line.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * The history of the interactive shell. A clinician may paste a note into the wrong window, so only
 * lines that are commands are kept, and none that carries free text.
 */
public final class LineHistory extends DefaultHistory {
  private final LineParser parser;

  /** Keeps lines that this parser takes for commands. */
  public LineHistory(LineParser parser) {
    this.parser = parser;
  }

  @Override
  public void add(Instant time, String line) {
    if (isKept(line)) {
      super.add(time, line);
    }
  }

  /** Whether the line may be kept. */
  boolean isKept(String line) {
    try {
      List<String> words = Words.of(line);
      parser.parse(words);
      Optional<ShellCommand> command = parser.lookUp(words);
      return command.isPresent() && !takesText(command.get().usage(), words);
    } catch (CommandError _) {
      return false;
    }
  }

  private static boolean takesText(Usage usage, List<String> words) {
    boolean operand = usage.operands().stream().map(Operand::shape).anyMatch(Shape.TEXT::equals);
    return operand
        || usage.options().stream()
            .filter(option -> option.shape() == Shape.TEXT)
            .map(Option::name)
            .anyMatch(name -> isGiven(name, words));
  }

  private static boolean isGiven(String name, List<String> words) {
    return words.stream()
        .anyMatch(word -> word.equals("--" + name) || word.startsWith("--" + name + "="));
  }
}
