package dev.vernix.shell.command;

import dev.vernix.guideline.ingest.Library;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;

/** {@code vernix guideline index}: what was broken off goes on. */
final class GuidelineIndexCommand extends ShellCommand {
  private final Guidelines guidelines;

  GuidelineIndexCommand() {
    this(new Guidelines(System.getenv()));
  }

  GuidelineIndexCommand(Guidelines guidelines) {
    super(Usage.of("guideline index", "Bring the search index up to date, vectors included"));
    this.guidelines = guidelines;
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    Library library = guidelines.open();
    library.refresh();
    guidelines.addVectors(library, console);
    try (var searcher = library.open()) {
      long without = searcher.withoutVector();
      console
          .out()
          .println(searcher.size() + " passages, " + (searcher.size() - without) + " with vectors");
    }
    return Outcome.DONE;
  }
}
