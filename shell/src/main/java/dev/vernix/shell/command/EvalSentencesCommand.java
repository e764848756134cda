package dev.vernix.shell.command;

import dev.vernix.evals.boundary.BoundaryCase;
import dev.vernix.evals.boundary.BoundaryFile;
import dev.vernix.evals.boundary.BoundaryReport;
import dev.vernix.evals.boundary.BoundaryScore;
import dev.vernix.evals.boundary.BoundaryScorer;
import dev.vernix.shell.line.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code vernix eval sentences FILE}: the sentence splitter alone on texts with known sentences.
 */
final class EvalSentencesCommand extends LabelEvalCommand {
  EvalSentencesCommand() {
    super(
        "sentences",
        "Score where sentences end on texts whose sentences are known",
        "text, tab, sentences joined by ||; or one sentence a line");
  }

  @Override
  Scored report(Path file, Wish wish, Console console) throws IOException {
    List<BoundaryCase> cases = BoundaryFile.read(file);
    BoundaryScore score = wish.timed() ? BoundaryScorer.timed(cases) : BoundaryScorer.score(cases);
    return new Scored(
        wish.json()
            ? BoundaryReport.json(wish.name(), score, wish.misses())
            : BoundaryReport.text(wish.name(), score, wish.misses()),
        score.boundaries().of(),
        Map.of("boundaries", score.boundaries()));
  }
}
