package dev.vernix.prompts.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Patient.Sex;
import dev.vernix.prompts.gate.Cases.Case;
import dev.vernix.prompts.gate.SeededErrors.Planted;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Errors of every kind planted in right sentences; nearly all must be caught, and the table says
 * how many were.
 */
class SeededErrorsTest {
  private static final long[] SEEDS = {1, 2, 3, 4, 5};

  record Score(int caught, int planted) {
    Score plus(boolean hit) {
      return new Score(caught + (hit ? 1 : 0), planted + 1);
    }

    double share() {
      return (double) caught / planted;
    }
  }

  @Test
  void plantedErrorsAreCaught() {
    long start = System.nanoTime();
    int checked = 0;
    Gate gate = new Gate(Sex.FEMALE);
    Map<String, Score> table = new TreeMap<>();
    StringBuilder missed = new StringBuilder();
    for (long seed : SEEDS) {
      SeededErrors errors = new SeededErrors(seed);
      for (Case c : Cases.of("accepted.txt").all()) {
        for (Planted p : errors.in(c)) {
          checked++;
          boolean caught = !gate.check(p.sentence(), p.cited()).accepted();
          table.merge(p.kind(), new Score(caught ? 1 : 0, 1), (old, one) -> old.plus(caught));
          if (!caught) {
            missed
                .append("missed ")
                .append(p.kind())
                .append(": ")
                .append(p.sentence())
                .append("\n    of: ")
                .append(c.sentence())
                .append('\n');
          }
        }
      }
    }
    table.forEach(
        (kind, s) ->
            System.out.printf(
                "%-14s %5d of %5d  %6.2f %%%n", kind, s.caught, s.planted, 100 * s.share()));
    System.out.printf(
        "%d sentences, %.2f ms each%n", checked, (System.nanoTime() - start) / 1e6 / checked);
    table.forEach(
        (kind, s) ->
            assertThat(s.share())
                .as(kind)
                .isGreaterThanOrEqualTo(SeededErrors.NUMERIC.contains(kind) ? 0.99 : 0.95));
    assertThat(table).hasSizeGreaterThanOrEqualTo(18);
  }
}
