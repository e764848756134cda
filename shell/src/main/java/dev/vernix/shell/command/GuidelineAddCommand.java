package dev.vernix.shell.command;

import dev.vernix.guideline.ingest.Added;
import dev.vernix.guideline.ingest.Details;
import dev.vernix.guideline.ingest.GuidelineDocument;
import dev.vernix.guideline.ingest.Library;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.time.Instant;

/** {@code vernix guideline add FILE.pdf}. */
final class GuidelineAddCommand extends ShellCommand {
  private final Guidelines guidelines;

  GuidelineAddCommand() {
    this(new Guidelines(System.getenv()));
  }

  GuidelineAddCommand(Guidelines guidelines) {
    super(
        Usage.of("guideline add", "Make a guideline of your hospital searchable, on this machine")
            .taking(Operand.path("FILE.pdf", "the guideline"))
            .with(
                Option.word("title", "TITLE", "its title, if the first page is misread"),
                Option.word("edition", "DATE", "its edition as year or date, such as 2024-04-20"),
                Option.word("jurisdiction", "PLACE", "where it holds, such as uk"),
                Option.flag("words-only", "leave the vectors for: vernix guideline index")));
    this.guidelines = guidelines;
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    var details =
        new Details(
            given.value("title").orElse(""),
            given.value("edition").orElse(""),
            given.value("jurisdiction").orElse(""));
    Library library = guidelines.open();
    Added added;
    try (Interruption interruption = Interruption.watch()) {
      added =
          library.add(
              given.path(0),
              details,
              Instant.now(),
              CountProgress.of("pages read:", console.err()),
              interruption::asked);
    }
    GuidelineDocument d = added.document();
    console.out().println(said(added));
    console.out().flush();
    if (!given.has("words-only")) {
      guidelines.addVectors(library, console);
    }
    if (d.unread().isEmpty()) {
      return Outcome.DONE;
    }
    console.err().println("nothing could be read on pages that hold pictures only: " + d.unread());
    return Outcome.NEEDS_A_PERSON;
  }

  private static String said(Added added) {
    GuidelineDocument d = added.document();
    String edition = d.edition().isEmpty() ? "no edition printed" : "edition " + d.edition();
    String what = d.id() + "  " + d.title() + " (" + edition + ")";
    return switch (added.outcome()) {
      case NEW -> what + ": " + d.pages() + " pages, " + d.passages() + " passages";
      case THERE_ALREADY -> what + ": there already, nothing added";
      case NEWER_EDITION -> what + ": replaces " + other(added);
      case OLDER_EDITION ->
          what + ": kept, but " + other(added) + " is newer; search with --all-editions finds it";
    };
  }

  private static String other(Added added) {
    return added.other().map(o -> o.id() + " of " + o.edition()).orElse("another edition");
  }
}
