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
import dev.vernix.family.check.EditedHandout;
import dev.vernix.family.check.HandoutCheck;
import dev.vernix.family.connect.Connecting;
import dev.vernix.family.output.Format;
import dev.vernix.family.output.HandoutWriter;
import dev.vernix.family.readability.Readability;
import dev.vernix.prompts.EngineException;
import dev.vernix.prompts.gate.Rejection;
import dev.vernix.shell.engine.ConsoleProgress;
import dev.vernix.shell.engine.Engine;
import dev.vernix.shell.engine.EngineChoice;
import dev.vernix.shell.engine.Engines;
import dev.vernix.shell.engine.FontFetcher;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import dev.vernix.summary.Summarizer;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code vernix explain CHART}: a handout for the family, in plain language. */
final class ExplainCommand extends ShellCommand {
  ExplainCommand() {
    super(
        Usage.of("explain", "Write a plain-language handout for the family, every number kept")
            .taking(
                Operand.path("CHART", "the chart's folder"),
                Operand.word("TOPIC", "with --for condition: which, such as nec").orNone())
            .with(
                Option.choice(
                    "lang",
                    "its language",
                    Arrays.stream(Language.values()).map(Language::code).toList()),
                Option.choice("for", "what it is for", List.of("home", "update", "condition")),
                Option.word("since", "DATE", "with --for update: the first day (2026-03-19)"),
                Option.word(
                    "allow",
                    "CATEGORY",
                    "tell what is withheld of that category; the handout records it"),
                Option.flag(
                    "staff-names",
                    "let names of this unit's staff stand; otherwise the role stands there, and"
                        + " only a visit to somebody who wrote no note here keeps its name"),
                Option.path("check", "FILE", "check an edited handout.md instead of writing"),
                Option.choice(
                    "engine",
                    "what may say connecting sentences in other words",
                    List.of("none", "auto", "ollama", "embedded")),
                Option.word("model", "NAME", "which model, as model list names it"),
                Option.path("out", "DIR", "where to write (default: vernix-out/CHART)"),
                Option.choices("format", "what to write", List.of("md", "html", "pdf", "json"))));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
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
            HandoutRequest.Purpose.valueOf(given.choice("for").toUpperCase(Locale.ROOT)),
            since(given),
            topic(given),
            allowed,
            sentences(ledger, now),
            now);
    var handout =
        HandoutMaker.make(ledger, given.has("staff-names") ? request.withStaffNames() : request);
    if (given.pathOption("check").isPresent()) {
      return check(given.pathOption("check").get(), handout, console);
    }
    if (request.language() == Language.KO && formats(given).contains(Format.PDF)) {
      FontFetcher.korean(line -> console.err().println(line));
    }
    handout = varied(handout, given, out, console);
    new HandoutWriter(PdfPage.Paper.LETTER).write(handout, out, formats(given));
    report(handout, out, console);
    return handout.missing().isEmpty() ? Charts.outcome(chart) : Outcome.NEEDS_A_PERSON;
  }

  private static Outcome check(Path file, Handout fresh, Console console) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw CommandError.badInput("no such file", file.toString(), "Name an edited handout.md.");
    }
    String text;
    try {
      text = Files.readString(file);
    } catch (MalformedInputException e) {
      throw CommandError.badInput("not UTF-8 text", file.toString(), "Save it as UTF-8.");
    }
    var findings = HandoutCheck.of(EditedHandout.of(text), fresh);
    findings.forEach(
        f ->
            console
                .out()
                .println(
                    (f.line() == 0 ? "whole file" : "line " + f.line())
                        + ": "
                        + f.kind()
                        + ": "
                        + f.text()));
    console
        .out()
        .println(
            findings.isEmpty()
                ? "nothing changed in meaning"
                : findings.size() + " things for a person to look at");
    return findings.isEmpty() ? Outcome.DONE : Outcome.NEEDS_A_PERSON;
  }

  /** The ledger's handout is written first, so that an engine's failure leaves it. */
  private static Handout varied(Handout handout, Invocation given, Path out, Console console) {
    var choice = EngineChoice.of(given.choice("engine"));
    if (choice == EngineChoice.NONE) {
      return handout;
    }
    new HandoutWriter(PdfPage.Paper.LETTER).write(handout, out, formats(given));
    var progress = new ConsoleProgress(console.err(), System.console() != null);
    try (Engine engine =
        Engines.of(System.getenv()).open(choice, given.value("model").orElse(null), progress)) {
      engine.remarks().forEach(console.err()::println);
      if (engine.streaming().isEmpty()) {
        return handout;
      }
      var outcome = Connecting.vary(handout, engine.streaming().orElseThrow());
      console
          .out()
          .println(
              outcome.accepted()
                  + " connecting sentences in the model's words; refused for "
                  + outcome.rejected().stream().map(Rejection::rule).distinct().toList());
      return outcome.handout();
    } catch (EngineException e) {
      throw CommandError.engineFailed(
          e.what(), e.where(), e.todo() + " The handout without a model is kept in " + out + ".");
    }
  }

  private static @Nullable LocalDate since(Invocation given) {
    try {
      return given.value("since").map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException e) {
      throw CommandError.badInput(
          "not a date", given.value("since").orElse(""), "Write it as 2026-03-19.");
    }
  }

  private static String topic(Invocation given) {
    if (!given.choice("for").equals("condition")) {
      return "";
    }
    String topic = given.optionalOperand(1).orElse("");
    var known = HandoutMaker.conditions(Language.of(given.choice("lang")).orElseThrow());
    if (!known.contains(topic)) {
      throw CommandError.badInput(
          topic.isEmpty() ? "no condition is named" : "no such condition",
          topic,
          "Name behind the chart one of " + String.join(", ", known) + ".");
    }
    return topic;
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
    handout.missing().forEach(m -> console.out().println("to write in by hand: " + m));
    handout.withheld().forEach((c, n) -> console.out().println("withheld: " + c.id() + " " + n));
    handout.hard().forEach(h -> console.out().println("reads hard: " + h));
    console
        .out()
        .printf(
            Locale.ROOT, "reading grade %.1f (bar %.0f)%n", handout.grade(), Readability.HIGHEST);
    console.out().println("DRAFT, for a nurse to check: " + out.resolve("handout.html"));
  }
}
