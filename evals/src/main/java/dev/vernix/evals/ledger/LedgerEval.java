package dev.vernix.evals.ledger;

import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.evals.bench.Goldset;
import dev.vernix.evals.simulator.Fault;
import dev.vernix.evals.simulator.SimulatedStay;
import dev.vernix.evals.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Runs every scorer of the ledger. */
public final class LedgerEval {
  private LedgerEval() {}

  /**
   * Scores the labelled sentences, the sample charts and simulated stays.
   *
   * @param root the project's folder
   * @param stays how many to simulate; 0 leaves stays unscored
   * @param seed of the first; the others follow
   */
  public static LedgerScore run(Path root, int stays, long seed) throws IOException {
    var score = new LedgerScore();
    SentenceScorer.score(root.resolve("evals/gold/sentences"), score);
    ChartScorer.score(root.resolve("corpus/charts"), root.resolve("evals/gold"), score);
    stays(score, stays, seed);
    return score;
  }

  /** Scores a file of labelled sentences of a known sort; nothing is asked of any other. */
  public static LedgerScore sentences(Path file) throws IOException {
    var score = new LedgerScore();
    SentenceScorer.one(file, score);
    return score;
  }

  /** Scores a chart against its gold. */
  public static LedgerScore chart(Goldset set) {
    var score = new LedgerScore();
    ChartScorer.score(set, score);
    return score;
  }

  /** Scores a simulated stay. */
  public static LedgerScore stay(SimulatedStay stay) {
    var score = new LedgerScore();
    StayScorer.score(stay, LedgerReader.read(stay.chart()), score);
    return score;
  }

  /** Scores simulated stays alone. */
  public static LedgerScore stays(int stays, long seed) {
    var score = new LedgerScore();
    stays(score, stays, seed);
    return score;
  }

  private static void stays(LedgerScore score, int stays, long seed) {
    for (int i = 0; i < stays && !Thread.currentThread().isInterrupted(); i++) {
      var stay = Simulator.stay(seed + i, faults(i));
      StayScorer.score(stay, LedgerReader.read(stay.chart()), score);
    }
  }

  /** Of four stays one has no error, two have one of a kind, one has every kind. */
  public static Set<Fault> faults(int stay) {
    return switch (stay % 4) {
      case 0 -> EnumSet.noneOf(Fault.class);
      case 3 -> EnumSet.allOf(Fault.class);
      default -> EnumSet.of(Fault.values()[stay / 2 % Fault.values().length]);
    };
  }
}
