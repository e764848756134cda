package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.simulator.Simulator;
import dev.vernix.evals.simulator.Truth;
import java.util.HashSet;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AuditEvalTest {
  @Test
  void numeratorsAndDenominatorsAreExact() {
    var eval = AuditEval.run(12, 1, 2, (d, t) -> {}, () -> false);
    assertThat(eval.recommendations())
        .hasSize(29)
        .allSatisfy((id, s) -> assertThat(s.misses()).as(id).isEmpty());
    assertThat(eval.indicators())
        .hasSize(12)
        .allSatisfy((id, score) -> assertThat(score.misses()).as(id).isEmpty());
    assertThat(AuditEvalText.lines(eval, true)).anyMatch(l -> l.startsWith("KP-SCOPE"));
  }

  /** Plays, without auditing: every recommendation is met in several ways. */
  @Test
  void staysStandToRecommendationsInManyWays() {
    var ways = new TreeMap<String, HashSet<String>>();
    LongStream.rangeClosed(1, 200)
        .mapToObj(Simulator::practised)
        .flatMap(s -> s.truth(Truth.Judged.class).stream())
        .forEach(
            j -> ways.computeIfAbsent(j.recommendation(), k -> new HashSet<>()).add(j.verdict()));
    assertThat(ways).hasSize(29);
    assertThat(ways.values()).allMatch(w -> w.size() >= 2 && w.contains("not-applicable"));
  }
}
