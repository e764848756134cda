package dev.vernix.evals.task;

import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.scorer.Case;
import dev.vernix.evals.scorer.Observation;
import dev.vernix.evals.task.Rows.Row;
import dev.vernix.family.Language;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Texts of any tool, from rows with the columns {@code id}, {@code text}, and possibly {@code
 * reference} and {@code lang}; other columns are groups.
 */
final class TextTask implements Task {
  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public List<Case> cases(Setting setting) throws IOException {
    return RowCases.of(setting, Set.of("text", "reference"), TextTask::seen);
  }

  private static List<Observation> seen(Row row) {
    String reference = row.cells().getOrDefault("reference", "");
    String lang = row.cells().getOrDefault("lang", "en");
    Language language =
        Language.of(lang)
            .orElseThrow(
                () ->
                    new LabelException("no language '" + lang + "'", row.place(), "en, ko or es."));
    return List.of(
        new Observation.Written(
            row.need("text"), reference.isBlank() ? null : reference, language));
  }
}
