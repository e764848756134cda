package dev.vernix.shell.command;

import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;

/** {@code vernix help [COMMAND]}. */
final class HelpCommand extends ShellCommand {
  private final Supplier<List<ShellCommand>> commands;

  HelpCommand(Supplier<List<ShellCommand>> commands) {
    super(
        Usage.of("help", "List the commands, or say what one takes")
            .taking(
                Operand.word("COMMAND", "the command").orNone(),
                Operand.word("SECOND", "its second word, as in: help model pull").orNone()));
    this.commands = commands;
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    String name = String.join(" ", given.operands());
    if (name.isEmpty()) {
      list(console.out());
    } else {
      explain(find(name).usage(), console.out());
    }
    return Outcome.DONE;
  }

  private ShellCommand find(String name) {
    return commands.get().stream()
        .filter(command -> command.getName().equals(name))
        .findFirst()
        .orElseThrow(
            () -> CommandError.badInput("no command '" + name + "'", "", "See: vernix help"));
  }

  private void list(PrintWriter out) {
    out.println("Vernix writes cited, checked drafts from neonatal notes, on this machine alone.");
    out.println();
    int width =
        commands.get().stream().mapToInt(each -> each.usage().synopsis().length()).max().orElse(0);
    for (ShellCommand command : commands.get()) {
      row(out, command.usage().synopsis(), width, command.usage().does());
    }
    out.println();
    out.println(
        "vernix help COMMAND says what a command takes; vernix alone opens the interactive shell.");
  }

  private static void explain(Usage usage, PrintWriter out) {
    out.println("vernix " + usage.synopsis() + (usage.options().isEmpty() ? "" : " [OPTIONS]"));
    out.println(usage.does() + ".");
    if (!usage.operands().isEmpty()) {
      out.println();
      int width = usage.operands().stream().mapToInt(each -> each.name().length()).max().orElse(0);
      usage.operands().forEach(each -> row(out, each.name(), width, each.does()));
    }
    if (!usage.options().isEmpty()) {
      out.println();
      int width = usage.options().stream().mapToInt(each -> form(each).length()).max().orElse(0);
      usage.options().forEach(each -> row(out, form(each), width, each.does() + fallback(each)));
    }
  }

  private static String form(Option option) {
    return option.placeholder().isEmpty()
        ? "--" + option.name()
        : "--" + option.name() + " " + option.placeholder();
  }

  private static String fallback(Option option) {
    return option.fallback().isEmpty() ? "" : " (default: " + option.fallback() + ")";
  }

  private static void row(PrintWriter out, String left, int width, String right) {
    out.println("  " + left + " ".repeat(width - left.length() + 3) + right);
  }
}
