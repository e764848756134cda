package dev.vernix.evals.task;

import dev.vernix.evals.boundary.BoundaryFile;
import dev.vernix.evals.boundary.BoundaryScorer;
import dev.vernix.evals.scorer.Better;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where sentences end, on texts whose sentences are known: a case for each text. */
final class SentenceTask implements Task {
  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    var cases = new ArrayList<Case>();
    for (Path file : setting.data()) {
      String name = String.valueOf(file.getFileName());
      for (var text : BoundaryFile.read(file)) {
        var score = BoundaryScorer.score(List.of(text));
        cases.add(
            new Case(
                name + ":" + text.line(),
                new TreeMap<>(),
                List.of(
                    new Observation.Answers(Map.of("boundaries", score.boundaries())),
                    new Observation.Counted(
                        "texts split right", score.passed().got(), 1, Better.HIGHER))));
      }
    }
    return cases;
  }
}
