package dev.vernix.evals.task;

import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Labels of any tool beside a person's, from rows with the columns {@code id}, {@code expected} and
 * {@code given}; other columns are groups. Option: {@code set}, what was labelled (default: {@code
 * verdict}).
 */
final class LabelTask implements Task {
  @Override
  public Set<String> options() {
    return Set.of("set");
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    String set = setting.options().getOrDefault("set", "verdict");
    return RowCases.of(
        setting,
        Set.of("expected", "given"),
        row -> List.of(new Observation.Labelled(set, row.need("expected"), row.need("given"))));
  }
}
