package dev.vernix.shell.command;

import dev.vernix.guideline.ingest.GuidelineDocument;
import dev.vernix.guideline.ingest.Library;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** {@code vernix guideline list}. */
final class GuidelineListCommand extends ShellCommand {
  private final Guidelines guidelines;

  GuidelineListCommand() {
    this(new Guidelines(System.getenv()));
  }

  GuidelineListCommand(Guidelines guidelines) {
    super(
        Usage.of("guideline list", "List the guidelines that were added")
            .with(Option.choice("format", "how to print them", List.of("text", "json"))));
    this.guidelines = guidelines;
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    Library library = guidelines.open();
    List<GuidelineDocument> documents = library.documents();
    Map<String, GuidelineDocument> replaced = library.replaced();
    if (given.choice("format").equals("json")) {
      console.out().println(json(documents, replaced));
    } else if (documents.isEmpty()) {
      console.out().println("None yet; vernix guideline add FILE.pdf adds one.");
    } else {
      documents.forEach(d -> console.out().println(row(d, replaced)));
    }
    return Outcome.DONE;
  }

  private static String row(GuidelineDocument d, Map<String, GuidelineDocument> replaced) {
    GuidelineDocument by = replaced.get(d.id());
    return String.format(
        Locale.ROOT,
        "%s  %-10s  %-6s  %5d pages  %s (%s)%s",
        d.id(),
        d.edition().isEmpty() ? "-" : d.edition(),
        d.jurisdiction().isEmpty() ? "-" : d.jurisdiction(),
        d.pages(),
        d.title(),
        d.file(),
        by == null ? "" : "; replaced by " + by.id());
  }

  private static String json(
      List<GuidelineDocument> documents, Map<String, GuidelineDocument> replaced) {
    List<Map<String, Object>> rows =
        documents.stream()
            .map(
                d -> {
                  GuidelineDocument by = replaced.get(d.id());
                  return Map.<String, Object>of(
                      "id", d.id(),
                      "title", d.title(),
                      "edition", d.edition(),
                      "jurisdiction", d.jurisdiction(),
                      "file", d.file(),
                      "pages", d.pages(),
                      "passages", d.passages(),
                      "unreadPages", d.unread(),
                      "added", d.added(),
                      "replacedBy", by == null ? "" : by.id());
                })
            .toList();
    return JsonMapper.shared().writeValueAsString(Map.of("documents", rows));
  }
}
