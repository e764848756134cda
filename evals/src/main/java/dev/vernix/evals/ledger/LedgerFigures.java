package dev.vernix.evals.ledger;

import dev.vernix.evals.ledger.LedgerScore.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a score by the names that the suite pins. */
public final class LedgerFigures {
  private LedgerFigures() {}

  /** {@code CATEGORY f1} and {@code CATEGORY recall} of one source, and the plain figures. */
  public static Map<String, Double> of(LedgerScore score, Source source) {
    var figures = new LinkedHashMap<>(score.figures());
    score
        .tallies()
        .forEach(
            (key, tally) -> {
              if (key.source() == source) {
                figures.put(key.category() + " f1", tally.f1());
                figures.put(key.category() + " recall", tally.recall());
              }
            });
    return figures;
  }
}
