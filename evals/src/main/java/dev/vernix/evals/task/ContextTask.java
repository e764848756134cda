package dev.vernix.evals.task;

import dev.vernix.evals.context.ContextScorer;
import dev.vernix.evals.context.TargetFile;
import dev.vernix.evals.label.Tally;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Negation, possibility, history and person on labelled sentences: a case for each target. */
final class ContextTask implements Task {
  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    var cases = new ArrayList<Case>();
    for (Path file : setting.data()) {
      String name = String.valueOf(file.getFileName());
      for (var target : TargetFile.read(file).targets()) {
        var answers = new TreeMap<String, Tally>();
        ContextScorer.score(List.of(target))
            .tallies()
            .forEach((axis, tally) -> answers.put(axis.id(), tally));
        String id = name + ":" + target.line() + ":" + target.from();
        cases.add(new Case(id, new TreeMap<>(), List.of(new Observation.Answers(answers))));
      }
    }
    return cases;
  }
}
