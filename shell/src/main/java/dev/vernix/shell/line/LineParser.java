package dev.vernix.shell.line;

import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Turns words into a command with its options and operands, and rejects whatever the command's
 * {@link Usage} does not name: an option that is dropped in silence is a summary that is not what
 * was asked for.
 */
public final class LineParser implements CommandParser {
  private static final String SEE_HELP = "See: vernix help";

  private final CommandRegistry registry;

  /** Parses lines for the commands registered there. */
  public LineParser(CommandRegistry registry) {
    this.registry = registry;
  }

  @Override
  public ParsedInput parse(String line) {
    return parse(Words.of(line));
  }

  /**
   * The command that the words name, with what is given to it.
   *
   * @throws CommandError with exit code 2 for anything unknown, missing or too much
   */
  public ParsedInput parse(List<String> words) {
    String first = words.isEmpty() ? "" : words.getFirst();
    if (List.of("--help", "-h").contains(first)) {
      return named("help").build();
    }
    if (List.of("--version", "-V").contains(first)) {
      return named("version").build();
    }
    ShellCommand command = find(words);
    int length = command.getName().split(" ").length;
    List<String> rest = words.subList(length, words.size());
    if (asksForHelp(rest)) {
      return helpOn(command);
    }
    return new OptionReader(command.usage(), named(command.getName())).read(rest);
  }

  /** The command that the first word or two of a line name. */
  public Optional<ShellCommand> lookUp(List<String> words) {
    for (int length = Math.min(2, words.size()); length > 0; length--) {
      String name = String.join(" ", words.subList(0, length));
      if (registry.getCommandByName(name) instanceof ShellCommand command) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  private ShellCommand find(List<String> words) {
    Optional<ShellCommand> found = lookUp(words);
    if (found.isPresent()) {
      return found.get();
    }
    if (words.isEmpty()) {
      throw CommandError.badInput("no command given", "", SEE_HELP);
    }
    String first = words.getFirst();
    List<String> second = secondWords(first);
    if (!second.isEmpty()) {
      String given =
          words.size() > 1
              ? "no command '" + first + " " + words.get(1) + "'"
              : "'" + first + "' needs a second word";
      throw CommandError.badInput(given, "", "One of: " + String.join(", ", second) + ".");
    }
    String remedy =
        Nearest.to(first, names()).map(near -> "Did you mean '" + near + "'? ").orElse("");
    throw CommandError.badInput("no command '" + first + "'", "", remedy + SEE_HELP);
  }

  private List<String> secondWords(String first) {
    return names().stream()
        .filter(name -> name.startsWith(first + " "))
        .map(name -> name.substring(first.length() + 1))
        .toList();
  }

  private List<String> names() {
    return registry.getCommands().stream().map(command -> command.getName()).sorted().toList();
  }

  private static boolean asksForHelp(List<String> rest) {
    int end = rest.indexOf("--");
    List<String> before = end < 0 ? rest : rest.subList(0, end);
    return before.contains("--help") || before.contains("-h");
  }

  private static ParsedInput helpOn(ShellCommand command) {
    List<String> words = List.of(command.getName().split(" "));
    ParsedInput.Builder input = named("help");
    for (int i = 0; i < words.size(); i++) {
      input.addArgument(new CommandArgument(i, words.get(i)));
    }
    return input.build();
  }

  private static ParsedInput.Builder named(String name) {
    String[] words = name.split(" ");
    ParsedInput.Builder input = ParsedInput.builder().commandName(words[0]);
    for (int i = 1; i < words.length; i++) {
      input.addSubCommand(words[i]);
    }
    return input;
  }
}
