package dev.vernix.shell.interactive;

import dev.vernix.shell.line.LineParser;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Option.Shape;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes commands, their options, the options' values, and paths. */
public final class LineCompleter implements Completer {
  private final LineParser parser;
  private final List<String> names;

  /** Completes for these commands. */
  public LineCompleter(LineParser parser, List<ShellCommand> commands) {
    this.parser = parser;
    this.names = commands.stream().map(ShellCommand::getName).toList();
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    String typed = line.word().substring(0, line.wordCursor());
    Optional<ShellCommand> command = parser.lookUp(before);
    if (command.isPresent()) {
      completeGiven(command.get().usage(), before, typed, candidates);
    } else {
      nextWords(before).distinct().forEach(word -> candidates.add(new Candidate(word)));
    }
  }

  private Stream<String> nextWords(List<String> before) {
    if (before.isEmpty()) {
      return Stream.concat(names.stream().map(name -> name.split(" ")[0]), Stream.of("exit"));
    }
    String prefix = String.join(" ", before) + " ";
    return names.stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()));
  }

  private void completeGiven(
      Usage usage, List<String> before, String typed, List<Candidate> candidates) {
    Optional<Option> awaited = awaited(usage, before.getLast());
    if (awaited.isPresent()) {
      completeValue(awaited.get(), typed, candidates);
      return;
    }
    if (typed.startsWith("-") || usage.operands().isEmpty()) {
      usage.options().stream()
          .filter(option -> option.shape() == Shape.TEXT || !before.contains("--" + option.name()))
          .forEach(option -> candidates.add(new Candidate("--" + option.name())));
    } else if (usage.operands().stream().map(Operand::shape).anyMatch(Shape.PATH::equals)) {
      PathCandidates.add(typed, candidates);
    } else if (usage.name().equals("help")) {
      nextWords(before.subList(1, before.size()))
          .distinct()
          .forEach(word -> candidates.add(new Candidate(word)));
    }
  }

  private static Optional<Option> awaited(Usage usage, String last) {
    return last.startsWith("--")
        ? usage.option(last.substring(2)).filter(option -> option.shape() != Shape.SWITCH)
        : Optional.empty();
  }

  private static void completeValue(Option option, String typed, List<Candidate> candidates) {
    String done = typed.substring(0, typed.lastIndexOf(',') + 1);
    option.choices().forEach(choice -> candidates.add(new Candidate(done + choice)));
    if (option.shape() == Shape.PATH) {
      PathCandidates.add(typed, candidates);
    }
  }
}
