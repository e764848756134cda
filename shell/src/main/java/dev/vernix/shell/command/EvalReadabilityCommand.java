package dev.vernix.shell.command;

import dev.vernix.family.Language;
import dev.vernix.family.readability.Readability;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** {@code vernix eval readability FILE}: how hard any text is to read. */
final class EvalReadabilityCommand extends ShellCommand {
  EvalReadabilityCommand() {
    super(
        Usage.of("eval readability", "Print how hard a text is to read, with the bar for families")
            .taking(Operand.path("FILE", "plain text, Markdown or a block's YAML"))
            .with(
                Option.choice(
                    "lang",
                    "its language",
                    Arrays.stream(Language.values()).map(Language::code).toList())));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    Path file = given.path(0);
    if (!Files.isRegularFile(file)) {
      throw CommandError.badInput("no such file", file.toString(), "Name a text file.");
    }
    var language = Language.of(given.choice("lang")).orElseThrow();
    var measured = Readability.of(plain(read(file)), language);
    var counts = measured.counts();
    console
        .out()
        .printf(
            Locale.ROOT,
            "%d sentences, %d words, %d syllables, %d words of three syllables or more, %d hard%n",
            counts.sentences(),
            counts.words(),
            counts.syllables(),
            counts.polysyllables(),
            counts.hard());
    measured
        .figures()
        .forEach((name, n) -> console.out().printf(Locale.ROOT, "%s: %.1f%n", name, n));
    console
        .out()
        .printf(
            Locale.ROOT,
            "grade %.1f, bar %.0f: %s%n",
            measured.grade(),
            Readability.HIGHEST,
            measured.easy() ? "met" : "NOT met");
    return measured.easy() ? Outcome.DONE : Outcome.NEEDS_A_PERSON;
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw CommandError.badInput("not UTF-8 text", file.toString(), "Save it as UTF-8.");
    }
  }

  /** Without comments, marks and the keys of a block file. */
  private static String plain(String text) {
    String t = text.replaceAll("(?s)<!--.*?-->", "");
    if (t.contains("\nsentences:")) {
      t =
          t.substring(t.indexOf("\nsentences:") + 12)
              .replaceAll("(?m)^\\s*[\\w-]+:\\s*", "\n\n")
              .replace("\"", "");
    }
    return t.replaceAll("(?m)^#+\\s*(.*)$", "\n$1\n").replaceAll("[*_`]", "");
  }
}
