package dev.vernix.corpus.view;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.scores.Scores;
import java.util.ArrayList;
import java.util.List;

/** The scores of a stay with what they were made of, and those that could not be computed. */
public final class ScoreView {
  private ScoreView() {}

  public static List<String> lines(Ledger ledger, List<Fact> facts) {
    var lines =
        new ArrayList<>(EpisodeView.lines(ledger, facts.stream().filter(Scores::made).toList()));
    var missing = Scores.missing(ledger);
    if (!missing.isEmpty()) {
      lines.add((lines.isEmpty() ? "" : System.lineSeparator()) + "Not computed");
      missing.forEach(m -> lines.addAll(EpisodeView.wrap(m.text(), "  ")));
    }
    return lines;
  }
}
