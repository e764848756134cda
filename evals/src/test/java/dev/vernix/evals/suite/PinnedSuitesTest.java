package dev.vernix.evals.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.gold.Roots;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The suites that say most of the reading and the drafts still give what they pin; {@code .ci/run}
 * runs the others too.
 */
class PinnedSuitesTest {
  @ParameterizedTest
  @ValueSource(strings = {"reading", "summary", "sentences", "context", "worked-examples"})
  void thePinnedFiguresHold(String name) throws Exception {
    var suite = Roots.root().resolve("evals/suites").resolve(name + ".yaml");
    var result = Runs.run(suite, "2026-06-01T08:00:00");
    assertThat(result.pins()).isNotEmpty();
    assertThat(result.off()).as("measure again and pin what you can explain").isEmpty();
  }
}
