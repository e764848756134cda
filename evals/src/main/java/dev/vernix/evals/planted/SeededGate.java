package dev.vernix.evals.planted;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.prompts.gate.Gate;
import java.util.List;

/**
 * Scores the gate: each sentence of what code worked out, with one error at a time, given to the
 * gate as a model's sentence about that very fact. The right sentence must pass, the wrong one be
 * rejected. (Right sentences in other words are counted by the gate's own test.)
 */
public final class SeededGate {
  /** Facts of one chart, spread over the stay. */
  private static final int MOST = 150;

  private final Tallies tallies = new Tallies();
  private int sentences;
  private int rejected;

  /** Adds the facts of a chart. */
  public void add(Chart chart) {
    var ledger = LedgerReader.read(chart);
    var gate = new Gate(chart.patient().sex());
    var errors = new TextErrors(ledger);
    for (var fact : spread(ledger.facts().stream().filter(Fact::derived).toList())) {
      String right = fact.realisation();
      sentences++;
      rejected += gate.check(right, List.of(fact)).accepted() ? 0 : 1;
      for (var e : errors.within(right)) {
        boolean caught = !gate.check(e.text(), List.of(fact)).accepted();
        tallies.add(
            e.kind(), caught, caught, () -> e.before() + " -> " + e.after() + ": " + e.text());
      }
    }
  }

  /** What was counted. */
  public SeededScore score() {
    return new SeededScore("gate", tallies.kinds(), sentences, rejected, 0, List.of());
  }

  private static List<Fact> spread(List<Fact> all) {
    int n = Math.min(MOST, all.size());
    return java.util.stream.IntStream.range(0, n)
        .mapToObj(i -> all.get(i * all.size() / n))
        .toList();
  }
}
