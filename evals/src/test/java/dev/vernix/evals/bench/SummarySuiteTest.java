package dev.vernix.evals.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.gold.Roots;
import dev.vernix.evals.suite.Suite;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The ledger drafts of the sample charts still give the figures pinned in the suite. */
class SummarySuiteTest {
  static ChartFigures measure(Suite.Expectation chart, int repeats) throws IOException {
    var bench =
        new MainJobBench(
            VernixJob.draft(LocalDateTime.parse("2026-06-01T08:00")), repeats, Duration.ZERO);
    var set = Goldset.of(Roots.root().resolve(chart.chart()), Roots.root().resolve("evals/gold"));
    return bench.measure(set, null, null);
  }

  @Test
  void theDraftsGiveThePinnedFigures() throws Exception {
    var suite = Suite.read(Roots.root().resolve("evals/suites/summary.yaml"));
    assertThat(suite.charts()).hasSize(2);
    var off = new ArrayList<String>();
    for (var chart : suite.charts()) {
      off.addAll(Suite.compare(chart, Figures.of(measure(chart, 1))));
    }
    assertThat(off).as("measure again and pin what you can explain").isEmpty();
  }
}
