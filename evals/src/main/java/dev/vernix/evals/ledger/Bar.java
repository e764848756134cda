package dev.vernix.evals.ledger;

import dev.vernix.evals.label.Tally;
import java.util.List;

/**
 * What is asked of a category.
 *
 * @param category as scorers name it
 * @param figure {@code f1}, {@code recall} or {@code per50}
 * @param judged the source that the bar is judged on, or {@code all} together
 * @param bar least value, or greatest for {@code per50}
 * @param says what the category is, for people
 */
public record Bar(String category, String figure, String judged, double bar, String says) {

  /** Every bar, in the order of the report. */
  public static List<Bar> all() {
    return Table.beside("bars.tsv").stream()
        .map(r -> new Bar(r.get(0), r.get(1), r.get(2), Double.parseDouble(r.get(3)), r.get(4)))
        .toList();
  }

  /** What was reached; {@code NaN} where nothing was asked. */
  public double reached(LedgerScore score) {
    if (figure.equals("per50")) {
      double notes = score.figures().getOrDefault("simulated notes", 0.0);
      return notes == 0
          ? Double.NaN
          : 50 * score.figures().getOrDefault("false alarms", 0.0) / notes;
    }
    Tally t =
        judged.equals("all")
            ? score.total(category)
            : score
                .tallies()
                .getOrDefault(
                    new LedgerScore.Key(category, LedgerScore.Source.of(judged)), Tally.NONE);
    return figure.equals("f1") ? t.f1() : t.recall();
  }

  /** Whether that is enough; a category that nothing was asked of is never met. */
  public boolean met(LedgerScore score) {
    double value = reached(score);
    return figure.equals("per50") ? value <= bar : value >= bar;
  }
}
