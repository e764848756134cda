package dev.vernix.shell.line;

import dev.vernix.shell.line.Option.Shape;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Reads the words after a command's name as its options and operands, checking each against the
 * usage.
 */
final class OptionReader {
  private final Usage usage;
  private final ParsedInput.Builder input;
  private final Set<String> seen = new HashSet<>();
  private int operands;

  OptionReader(Usage usage, ParsedInput.Builder input) {
    this.usage = usage;
    this.input = input;
  }

  ParsedInput read(List<String> words) {
    Iterator<String> rest = words.iterator();
    boolean optionsEnded = false;
    while (rest.hasNext()) {
      String word = rest.next();
      if (!optionsEnded && word.equals("--")) {
        optionsEnded = true;
      } else if (!optionsEnded && word.startsWith("-") && word.length() > 1) {
        option(word, rest);
      } else {
        operand(word);
      }
    }
    if (operands < usage.required()) {
      throw misuse("missing " + usage.operands().get(operands).name(), "");
    }
    return input.build();
  }

  private void option(String word, Iterator<String> rest) {
    String[] parts = word.split("=", 2);
    Option option =
        usage
            .option(parts[0].startsWith("--") ? parts[0].substring(2) : parts[0])
            .orElseThrow(() -> unknown(parts[0]));
    if (!seen.add(option.name()) && option.shape() != Shape.TEXT) {
      throw misuse(parts[0] + " is given twice", "");
    }
    input.addOption(
        CommandOption.with().longName(option.name()).value(value(option, parts, rest)).build());
  }

  private String value(Option option, String[] parts, Iterator<String> rest) {
    if (option.shape() == Shape.SWITCH) {
      if (parts.length > 1) {
        throw misuse(parts[0] + " takes no value", "");
      }
      return "true";
    }
    if (parts.length == 1 && !rest.hasNext()) {
      throw misuse(parts[0] + " needs a value", option.placeholder());
    }
    String value = parts.length > 1 ? parts[1] : rest.next();
    List<String> wanted =
        option.shape() == Shape.CHOICES ? Arrays.asList(value.split(",", -1)) : List.of(value);
    for (String one : wanted) {
      if (!option.choices().isEmpty() && !option.choices().contains(one)) {
        throw CommandError.badInput(
            parts[0] + " cannot be '" + one + "'",
            "",
            "One of: " + String.join(", ", option.choices()) + ".");
      }
    }
    if (value.isEmpty()) {
      throw misuse(parts[0] + " needs a value", option.placeholder());
    }
    return value;
  }

  private void operand(String word) {
    var known = usage.operands();
    boolean more = !known.isEmpty() && known.getLast().many();
    if (operands >= known.size() && !more) {
      throw misuse("one word too many", "'" + word + "'");
    }
    if (word.isEmpty()) {
      throw misuse(known.get(Math.min(operands, known.size() - 1)).name() + " is empty", "");
    }
    input.addArgument(new CommandArgument(operands, word));
    operands++;
  }

  private CommandError unknown(String option) {
    List<String> known = usage.options().stream().map(each -> "--" + each.name()).toList();
    String remedy = Nearest.to(option, known).map(near -> "Did you mean " + near + "? ").orElse("");
    return CommandError.badInput(
        usage.name() + " has no option " + option, "", remedy + "See: vernix help " + usage.name());
  }

  private CommandError misuse(String what, String where) {
    return CommandError.badInput(
        usage.name() + ": " + what, where, "See: vernix help " + usage.name());
  }
}
