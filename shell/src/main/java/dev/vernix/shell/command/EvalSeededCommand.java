package dev.vernix.shell.command;

import dev.vernix.corpus.chart.DocumentText;
import dev.vernix.evals.planted.SeededReport;
import dev.vernix.evals.planted.SeededScore;
import dev.vernix.evals.planted.SeededSet;
import dev.vernix.evals.planted.SeededVerify;
import dev.vernix.shell.line.CommandError;
import dev.vernix.shell.line.Console;
import dev.vernix.shell.line.Invocation;
import dev.vernix.shell.line.Option;
import dev.vernix.shell.line.Outcome;
import dev.vernix.shell.line.ShellCommand;
import dev.vernix.shell.line.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code vernix eval seeded}: errors planted one at a time, for verify and for the gate. */
final class EvalSeededCommand extends ShellCommand {
  private static final Path SUMMARIES = Path.of("evals/summaries");

  EvalSeededCommand() {
    super(
        Usage.of("eval seeded", "Plant errors one at a time in right texts and count those caught")
            .with(
                Option.path("summary", "FILE", "a right summary of your own, with --chart"),
                Option.path("chart", "DIR", "the chart that it is of"),
                Option.choice("of", "what is tested", List.of("all", "verify", "gate")),
                Option.flag("misses", "list every error missed; not of the summaries kept apart"),
                Option.choice("format", "how to print it", List.of("text", "json"))));
  }

  @Override
  protected Outcome run(Invocation given, Console console) throws IOException {
    var scores = new ArrayList<SeededScore>();
    var titles = new ArrayList<String>();
    var own = given.pathOption("summary");
    if (own.isPresent() != given.pathOption("chart").isPresent()) {
      throw CommandError.badInput(
          "a summary needs its chart", "--summary, --chart", "Give both or neither.");
    }
    if (own.isPresent()) {
      var chart = Charts.read(given.pathOption("chart").orElseThrow(), console);
      var score = new SeededVerify();
      score.add(chart, DocumentText.read(own.get()), List.of());
      add("verify on " + own.get().getFileName(), score.score(), titles, scores);
    } else {
      whole(given, console, titles, scores);
    }
    if (given.choice("format").equals("json")) {
      console.out().print(SeededReport.json(scores));
    } else {
      for (int i = 0; i < scores.size(); i++) {
        boolean show = given.has("misses") && !titles.get(i).contains("apart");
        console.out().println(SeededReport.text(titles.get(i), scores.get(i), show));
      }
    }
    console.out().flush();
    return scores.stream().allMatch(EvalSeededCommand::met) ? Outcome.DONE : Outcome.NEEDS_A_PERSON;
  }

  private static void whole(
      Invocation given, Console console, List<String> titles, List<SeededScore> scores)
      throws IOException {
    if (!Files.isDirectory(SUMMARIES)) {
      throw CommandError.badInput(
          "no such folder", SUMMARIES.toString(), "Run it in the project's folder.");
    }
    console.err().println("planting errors; this takes a minute or two");
    console.err().flush();
    var set = SeededSet.read(Path.of(""), SUMMARIES);
    if (!given.choice("of").equals("gate")) {
      add("verify, summaries for development", set.verify(false), titles, scores);
      add("verify, summaries kept apart", set.verify(true), titles, scores);
    }
    if (!given.choice("of").equals("verify")) {
      add("gate, sentences of the ledgers", set.gate(), titles, scores);
    }
  }

  private static void add(
      String title, SeededScore score, List<String> titles, List<SeededScore> scores) {
    titles.add(title);
    scores.add(score);
  }

  private static boolean met(SeededScore s) {
    return s.recall(true) >= SeededReport.NUMERIC_BAR && s.recall(false) >= SeededReport.OTHER_BAR;
  }
}
