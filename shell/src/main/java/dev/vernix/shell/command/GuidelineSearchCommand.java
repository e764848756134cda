package dev.vernix.shell.command;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.vernix.guideline.index.BgeSmall;
import dev.vernix.guideline.index.Fusion;
import dev.vernix.guideline.index.PassageHit;
import dev.vernix.guideline.index.PassageSearcher;
import dev.vernix.guideline.index.SearchFilter;
import dev.vernix.guideline.index.SearchReport;
import dev.vernix.guideline.ingest.Library;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.util.List;
import java.util.Optional;

/** {@code vernix guideline search "TEXT"}. */
final class GuidelineSearchCommand extends ShellCommand {
  /** So few are given vectors before the search, within some seconds. */
  private static final int FEW = 200;

  private final Guidelines guidelines;

  GuidelineSearchCommand() {
    this(new Guidelines(System.getenv()));
  }

  GuidelineSearchCommand(Guidelines guidelines) {
    super(
        Usage.of("guideline search", "Find passages of the digest and of your own guidelines")
            .taking(Operand.text("TEXT", "a question or words, in quotes"))
            .with(
                Option.word("top", "N", "how many passages to show (default: 5)"),
                Option.word("topic", "TOPIC,...", "only these topics, such as NEC"),
                Option.word("jurisdiction", "PLACE,...", "only these, such as uk,global"),
                Option.word("edition", "DATE,...", "only these editions, such as 2024"),
                Option.flag("all-editions", "also editions that a newer one has replaced"),
                Option.choice("by", "what to find them by", List.of("both", "words", "meaning")),
                Option.choice("format", "how to print them", List.of("text", "json"))));
    this.guidelines = guidelines;
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    Library library = guidelines.open();
    String by = given.choice("by");
    Optional<EmbeddingModel> model =
        by.equals("words") ? Optional.empty() : guidelines.model(console);
    if (model.isPresent()) {
      prepare(library, console);
    }
    String text = given.operand(0);
    try (PassageSearcher searcher = library.open()) {
      List<PassageHit> hits = find(searcher, text, given, model);
      if (given.choice("format").equals("json")) {
        console.out().println(SearchReport.json(text, hits));
      } else if (hits.isEmpty()) {
        console.out().println("Nothing found.");
      } else {
        console.out().print(SearchReport.text(hits, Terminal.here()));
      }
    }
    return Outcome.DONE;
  }

  private static List<PassageHit> find(
      PassageSearcher searcher, String text, Invocation given, Optional<EmbeddingModel> model) {
    int most = (int) Math.max(1, Numbers.whole(given, "top", 5));
    var filter =
        new SearchFilter(
            parts(given, "topic"),
            parts(given, "jurisdiction"),
            parts(given, "edition"),
            given.has("all-editions"));
    if (model.isEmpty()) {
      return searcher.search(Fusion.WORDS, text, null, most, filter);
    }
    Fusion by = given.choice("by").equals("meaning") ? Fusion.MEANING : Fusion.BOTH;
    return searcher.search(by, text, BgeSmall.question(model.get(), text), most, filter);
  }

  private void prepare(Library library, Console console) {
    int without;
    try (PassageSearcher searcher = library.open()) {
      without = searcher.withoutVector();
    }
    if (without > FEW) {
      console
          .err()
          .println(
              without
                  + " passages have no vector yet and are found by their words alone;"
                  + " vernix guideline index goes on with them.");
    } else if (without > 0) {
      guidelines.addVectors(library, console);
    }
  }

  private static List<String> parts(Invocation given, String option) {
    return given.value(option).map(v -> List.of(v.split(","))).orElse(List.of());
  }
}
