package dev.vernix.evals.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.evals.simulator.Simulator;
import dev.vernix.evals.simulator.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AuditEvalTest {
  /** Numerator and denominator are exact for these; `vernix eval audit` shows the others. */
  private static final List<String> EXACT =
      List.of(
          "AAP-GER-ACID",
          "AAP09-CARSEAT",
          "ACOG25-DCC",
          "ACOG814-DCC",
          "IDSA-PROPH",
          "KP-SCOPE",
          "NICE-NG195-CALC",
          "NICE-NG195-NOURINE",
          "RSV-NIRSEV",
          "RSV-PALIVIZUMAB");

  @Test
  void numeratorsAndDenominatorsAreExact() {
    var eval = AuditEval.run(24, 1, 2, (d, t) -> {}, () -> false);
    for (String id : EXACT) {
      assertThat(eval.recommendations().get(id)).as(id).matches(AuditEval.Score::exact);
    }
    assertThat(eval.indicators())
        .hasSize(11)
        .allSatisfy((id, score) -> assertThat(score.exact()).as(id).isTrue());
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
    assertThat(ways).hasSize(19);
    assertThat(ways.values()).allMatch(w -> w.size() >= 3 && w.contains("not-applicable"));
  }
}
