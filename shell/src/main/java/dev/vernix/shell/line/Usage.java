package dev.vernix.shell.line;

import java.util.List;
import java.util.Optional;

/**
 * What a command is called and takes. Parsing, help and completion all follow from it.
 *
 * @param name one word or two, such as {@code model pull}
 * @param does one line for the list of commands
 * @param operands in order; required ones first
 * @param options in the order of the help
 */
public record Usage(String name, String does, List<Operand> operands, List<Option> options) {

  public Usage {
    operands = List.copyOf(operands);
    options = List.copyOf(options);
  }

  /** A command that takes nothing. */
  public static Usage of(String name, String does) {
    return new Usage(name, does, List.of(), List.of());
  }

  /** The same with these operands. */
  public Usage taking(Operand... given) {
    return new Usage(name, does, List.of(given), options);
  }

  /** The same with these options. */
  public Usage with(Option... given) {
    return new Usage(name, does, operands, List.of(given));
  }

  /** The option of that name, without dashes. */
  public Optional<Option> option(String wanted) {
    return options.stream().filter(option -> option.name().equals(wanted)).findFirst();
  }

  /** How many operands the command needs at least. */
  public long required() {
    return operands.stream().filter(Operand::required).count();
  }

  /** The command with its operands, as the list of commands shows it. */
  public String synopsis() {
    var text = new StringBuilder(name);
    for (Operand operand : operands) {
      text.append(' ').append(operand.required() ? operand.name() : "[" + operand.name() + "]");
      text.append(operand.many() ? " ..." : "");
    }
    return text.toString();
  }
}
