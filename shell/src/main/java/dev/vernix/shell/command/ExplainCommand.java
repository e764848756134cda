package dev.vernix.shell.command;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.page.PdfPage;
import dev.vernix.family.Category;
import dev.vernix.family.Handout;
import dev.vernix.family.HandoutMaker;
import dev.vernix.family.HandoutRequest;
import dev.vernix.family.Language;
import dev.vernix.family.output.Format;
import dev.vernix.family.output.HandoutWriter;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import dev.vernix.summary.Summarizer;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code vernix explain CHART}: a handout for the family, in plain language. */
final class ExplainCommand extends ShellCommand {
  ExplainCommand() {
    super(
        Usage.of("explain", "Write a plain-language handout for the family, every number kept")
            .taking(Operand.path("CHART", "the chart's folder"))
            .with(
                Option.choice(
                    "lang",
                    "its language",
                    Arrays.stream(Language.values()).map(Language::code).toList()),
                Option.choice("for", "what it is for", List.of("home")),
                Option.word(
                    "allow",
                    "CATEGORY",
                    "tell what is withheld of that category; the handout records it"),
                Option.path("out", "DIR", "where to write (default: vernix-out/CHART)"),
                Option.choices("format", "what to write", List.of("md", "html", "pdf", "json"))));
  }

  @Override
  protected Outcome run(Invocation given, Console console) {
    Set<Category> allowed = allowed(given);
    Chart chart = Charts.read(given.path(0), console);
    Path out = given.pathOption("out").orElseGet(() -> Path.of("vernix-out").resolve(chart.name()));
    Ledger ledger = LedgerReader.read(chart);
    if (HandoutMaker.died(ledger)) {
      console
          .out()
          .println(
              "no handout is written: the notes say that this baby died. A sheet about going home"
                  + " would hurt the family; ask your bereavement team what to give them.");
      return Outcome.NEEDS_A_PERSON;
    }
    var now = LocalDateTime.now(ZoneId.systemDefault());
    var request =
        new HandoutRequest(
            Language.of(given.choice("lang")).orElseThrow(),
            HandoutRequest.Purpose.HOME,
            null,
            "",
            allowed,
            sentences(ledger, now),
            now);
    var handout = HandoutMaker.make(ledger, request);
    new HandoutWriter(PdfPage.Paper.LETTER).write(handout, out, formats(given));
    report(handout, out, console);
    return handout.missing().isEmpty() ? Charts.outcome(chart) : Outcome.NEEDS_A_PERSON;
  }

  private static Set<Category> allowed(Invocation given) {
    return given.values("allow").stream()
        .map(
            id ->
                Category.of(id)
                    .orElseThrow(
                        () ->
                            CommandError.badInput(
                                "no such category",
                                id,
                                "Known are "
                                    + Arrays.stream(Category.values())
                                        .map(Category::id)
                                        .collect(Collectors.joining(", "))
                                    + ".")))
        .collect(Collectors.toSet());
  }

  private static Set<Format> formats(Invocation given) {
    var formats = EnumSet.noneOf(Format.class);
    given.choices("format").forEach(n -> formats.add(Format.of(n).orElseThrow()));
    return formats;
  }

  /** The summary's sentence for each fact, so that a nurse sees where the doctors wrote it. */
  private static Map<String, String> sentences(Ledger ledger, LocalDateTime now) {
    var byFact = new HashMap<String, String>();
    new Summarizer(ledger, now)
        .draft()
        .sections()
        .forEach(
            section ->
                section
                    .sentences()
                    .forEach(s -> s.facts().forEach(f -> byFact.putIfAbsent(f, s.text()))));
    return byFact;
  }

  private static void report(Handout handout, Path out, Console console) {
    handout.missing().forEach(m -> console.out().println("not in the notes: " + m));
    handout
        .withheld()
        .forEach((c, n) -> console.out().println("withheld: " + c.id() + " " + n));
    console.out().println("DRAFT, for a nurse to check: " + out.resolve("handout.html"));
  }
}
