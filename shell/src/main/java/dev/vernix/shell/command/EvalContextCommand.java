package dev.vernix.shell.command;

import dev.vernix.evals.context.ContextReport;
import dev.vernix.evals.context.ContextScore;
import dev.vernix.evals.context.ContextScorer;
import dev.vernix.evals.context.TargetFile;
import dev.vernix.evals.label.Tally;
import dev.vernix.shell.line.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;

/** {@code vernix eval context FILE}: the context machine alone on labelled sentences. */
final class EvalContextCommand extends LabelEvalCommand {
  EvalContextCommand() {
    super(
        "context",
        "Score negation, possibility, history and experiencer on labels",
        "tab-separated: sentence, first, last, negated, possible, historical, experiencer");
  }

  @Override
  Scored report(Path file, Wish wish, Console console) throws IOException {
    TargetFile labels = TargetFile.read(file);
    if (labels.inclusive()) {
      console.err().println("the last character is taken as part of the target");
    }
    ContextScore score =
        wish.timed()
            ? ContextScorer.timed(labels.targets())
            : ContextScorer.score(labels.targets());
    var tallies = new TreeMap<String, Tally>();
    score.tallies().forEach((axis, tally) -> tallies.put(axis.id(), tally));
    return new Scored(
        wish.json()
            ? ContextReport.json(wish.name(), score, wish.misses())
            : ContextReport.text(wish.name(), score, wish.misses()),
        score.targets(),
        tallies);
  }
}
