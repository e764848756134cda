package dev.vernix.evals.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.gold.Roots;
import dev.vernix.evals.ledger.LedgerScore.Source;
import dev.vernix.evals.suite.Suite;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The reading of labelled sentences and of some simulated stays still gives the pinned figures. */
class LedgerSuiteTest {
  /** Enough for stays of every sort, few enough for some seconds. */
  private static final int STAYS = 12;

  @Test
  void readingGivesThePinnedFigures() throws Exception {
    var score = LedgerEval.stays(STAYS, 1);
    SentenceScorer.score(Roots.root().resolve("evals/gold/sentences"), score);
    var suite = Suite.read(Roots.root().resolve("evals/suites/ledger.yaml"));
    var off = new ArrayList<String>();
    for (var expected : suite.charts()) {
      var source = expected.chart().endsWith("simulated") ? Source.STAYS : Source.SENTENCES;
      off.addAll(Suite.compare(expected, LedgerFigures.of(score, source)));
    }
    assertThat(off).as("measure again and pin what you can explain").isEmpty();
  }
}
