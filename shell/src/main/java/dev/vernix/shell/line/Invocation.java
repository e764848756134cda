package dev.vernix.shell.line;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/** What was given to a command; names and values have been checked against its {@link Usage}. */
public final class Invocation {
  private final Usage usage;
  private final ParsedInput input;

  Invocation(Usage usage, ParsedInput input) {
    this.usage = usage;
    this.input = input;
  }

  /** The operand at that place, which the usage says is required. */
  public String operand(int place) {
    return input.arguments().get(place).value();
  }

  /** The operand at that place, if given. */
  public Optional<String> optionalOperand(int place) {
    return place < input.arguments().size() ? Optional.of(operand(place)) : Optional.empty();
  }

  /** All operands from that place on. */
  public List<String> operands() {
    return input.arguments().stream().map(argument -> argument.value()).toList();
  }

  /** The operand at that place as a path. */
  public Path path(int place) {
    return toPath(operand(place));
  }

  /** Whether a switch was given. */
  public boolean has(String option) {
    return !values(option).isEmpty();
  }

  /** The value of an option, or its fallback; empty where there is neither. */
  public Optional<String> value(String option) {
    List<String> given = values(option);
    if (!given.isEmpty()) {
      return Optional.of(given.getLast());
    }
    return Optional.of(declared(option).fallback()).filter(fallback -> !fallback.isEmpty());
  }

  /** The value of an option that has a fallback. */
  public String choice(String option) {
    return value(option).orElseThrow();
  }

  /** The values of an option that takes several of a closed set, in the order given. */
  public List<String> choices(String option) {
    return List.of(choice(option).split(","));
  }

  /** The value of an option as a path, if given. */
  public Optional<Path> pathOption(String option) {
    return value(option).map(Invocation::toPath);
  }

  /** Every value of an option that may be given again. */
  public List<String> values(String option) {
    String name = declared(option).name();
    return input.options().stream()
        .filter(given -> name.equals(given.longName()))
        .map(CommandOption::value)
        .map(value -> value == null ? "" : value)
        .toList();
  }

  private Option declared(String option) {
    return usage
        .option(option)
        .orElseThrow(() -> new IllegalArgumentException(usage.name() + " declares no --" + option));
  }

  private static Path toPath(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw CommandError.badInput("not a path", text, "Name a file or folder.");
    }
  }
}
