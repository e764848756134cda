package dev.vernix.shell.command;

import dev.vernix.corpus.page.WholeFile;
import dev.vernix.evals.bench.BenchModel;
import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.pool.SiteSuite;
import dev.vernix.evals.result.ResultJson;
import dev.vernix.evals.result.ResultText;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.suite.Suite;
import dev.vernix.evals.suite.SuiteFile;
import dev.vernix.evals.suite.SuiteRunner;
import dev.vernix.evals.task.Means;
import dev.vernix.guideline.index.BgeSmall;
import dev.vernix.guideline.index.GuidelineException;
import dev.vernix.shell.engine.CallTiming;
import dev.vernix.shell.engine.ConsoleProgress;
import dev.vernix.shell.engine.Engine;
import dev.vernix.shell.engine.EngineChoice;
import dev.vernix.shell.engine.Engines;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Operand;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** {@code vernix eval SUITE.yaml | all}: measures what suites say, beside what they pin. */
final class EvalCommand extends ShellCommand {
  static final Path SUITES = Path.of("evals/suites");
  static final Path RESULTS = Path.of("vernix-out/eval");

  private final Guidelines guidelines = new Guidelines(System.getenv());

  EvalCommand() {
    super(
        Usage.of("eval", "Run a suite of measurements, or all of evals/suites")
            .taking(Operand.path("SUITE", "a suite's YAML file, a folder of them, or: all"))
            .with(
                Option.path("out", "DIR", "where results go (default: vernix-out/eval)"),
                Option.choice(
                    "engine",
                    "the model of suites that need one; all leaves these out without one",
                    List.of("none", "embedded", "ollama")),
                Option.word("model", "NAME", "which model, as model list names it"),
                Option.choice("format", "how to print them", List.of("text", "json")),
                Sharing.SHARE,
                Sharing.SITE,
                Sharing.THRESHOLD,
                Option.choice("by", "what the counts to share are told by", SiteSuite.STRATA)));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    checkSharing(given);
    var outcome = Outcome.DONE;
    var choice = EngineChoice.of(given.choice("engine"));
    var progress = new ConsoleProgress(console.err(), System.console() != null);
    try (Interruption interruption = Interruption.watch();
        Engine engine =
            Engines.of(System.getenv()).open(choice, given.value("model").orElse(null), progress)) {
      Means means = means(engine, interruption);
      for (Suite suite : suites(given.operand(0))) {
        if (interruption.asked()) {
          return Outcome.NEEDS_A_PERSON;
        }
        if (suite.needsModel() && engine.streaming().isEmpty()) {
          if (!several(given)) {
            throw CommandError.badInput(
                "it needs a language model",
                given.operand(0),
                "Add --engine embedded or --engine ollama.");
          }
          say(console, suite.name() + ": not run, it needs a model (--engine)");
          continue;
        }
        say(console, suite.name() + " ...");
        try {
          var result = SuiteRunner.run(suite, means);
          if (interruption.asked()) {
            say(console, "broken off: the result of " + suite.name() + " is not kept");
            return Outcome.NEEDS_A_PERSON;
          }
          if (!report(result, given, console).off().isEmpty() && outcome == Outcome.DONE) {
            outcome = Outcome.NEEDS_A_PERSON;
          }
          share(result, given, console);
        } catch (LabelException | GuidelineException e) {
          if (!several(given)) {
            throw e;
          }
          String where = e instanceof LabelException l ? ": " + l.where() + ". " + l.todo() : "";
          say(console, suite.name() + ": not run, " + e.getMessage() + where);
          outcome = Outcome.BAD_INPUT;
        }
      }
    } catch (LabelException e) {
      throw CommandError.badInput(e.what(), e.where(), e.todo());
    }
    return outcome;
  }

  private static SuiteResult report(SuiteResult result, Invocation given, Console console) {
    Path out = given.pathOption("out").orElse(RESULTS);
    String json = ResultJson.write(result);
    WholeFile.all(out, Map.of(result.suite() + ".json", json.getBytes(StandardCharsets.UTF_8)));
    console.out().println(given.choice("format").equals("json") ? json : ResultText.write(result));
    console.out().flush();
    return result;
  }

  private static void checkSharing(Invocation given) {
    Sharing.check(given);
    if (given.value("share").isPresent() && several(given)) {
      throw CommandError.badInput("one suite is shared at a time", "--share", "Name one.");
    }
  }

  private static void share(SuiteResult result, Invocation given, Console console) {
    Sharing.write(
        given,
        (site, least) -> {
          var shared = SiteSuite.of(result, site, least, given.choice("by"));
          if (!shared.left().isEmpty()) {
            say(console, "not shared, no counts or too few: " + String.join(", ", shared.left()));
          }
          return shared.file();
        },
        console);
  }

  /** Whether there may be more suites than one: then those that can be run are run. */
  private static boolean several(Invocation given) {
    return given.operand(0).equals("all") || Files.isDirectory(Path.of(given.operand(0)));
  }

  private static List<Suite> suites(String named) throws IOException {
    if (Files.isDirectory(Path.of(named))) {
      return SuiteFile.all(Path.of(named));
    }
    if (!named.equals("all")) {
      return List.of(SuiteFile.read(Path.of(named)));
    }
    if (!Files.isDirectory(SUITES)) {
      throw CommandError.badInput(
          "no such folder", SUITES.toString(), "Run it in the project's folder.");
    }
    return SuiteFile.all(SUITES);
  }

  private Means means(Engine engine, Interruption interruption) {
    var model =
        engine
            .streaming()
            .map(
                chat ->
                    new BenchModel(
                        engine.name(),
                        engine.model(),
                        chat,
                        () -> engine.timings().total(CallTiming::engine)));
    return new Means(
        () -> BgeSmall.load(guidelines.cache()),
        model.orElse(null),
        engine.used(),
        guidelines.cache(),
        LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
        interruption::asked);
  }

  private static void say(Console console, String line) {
    console.err().println(line);
    console.err().flush();
  }
}
