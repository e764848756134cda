package dev.vernix.evals.bench;

import dev.vernix.evals.gold.DayScorer;
import dev.vernix.evals.gold.GoldScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on one chart.
 *
 * @param chart its name
 * @param notes how many notes were read
 * @param words words in their bodies
 * @param draft the ledger draft
 * @param polished the draft with a model's wording, null where none was asked
 * @param obvious the obvious way with the same model, null where it was not asked
 */
public record ChartFigures(
    String chart,
    int notes,
    int words,
    Draft draft,
    @Nullable Polished polished,
    @Nullable Obvious obvious) {

  /**
   * The ledger draft, from the folder to its files on disk.
   *
   * @param coldMillis the first time in this JVM
   * @param warmMillis the median of the later times
   * @param heapMiB used heap after a collection, with the ledger and summary still held
   * @param sentences in the summary
   * @param gold what it states, null where the chart has no gold
   * @param days its counts of days, null where the chart has none
   * @param unsupported violations that {@code OutputAudit} found in the summary
   * @param ledgerUnsupported violations among all facts of the ledger, stated or not
   */
  public record Draft(
      double coldMillis,
      double warmMillis,
      double heapMiB,
      int sentences,
      @Nullable GoldScore gold,
      DayScorer.@Nullable Result days,
      int unsupported,
      int ledgerUnsupported) {}

  /**
   * The polished summary.
   *
   * @param wallSeconds from the draft to the last accepted or rejected sentence
   * @param engineSeconds what the engine itself reports for those calls
   * @param accepted model sentences that passed the gate
   * @param offered all sentences of the model
   */
  public record Polished(
      String engine,
      String model,
      double wallSeconds,
      double engineSeconds,
      int accepted,
      int offered,
      @Nullable GoldScore gold,
      int unsupported) {
    /** Wall time over the engine's own; 1 is no overhead. */
    public double ratio() {
      return wallSeconds / engineSeconds;
    }
  }

  /**
   * All notes in one prompt.
   *
   * @param firstLineSeconds until the first line was there
   * @param finished false where the time limit ended it
   * @param numbers unsupported numbers and dates, as they stand in the text
   * @param drugs drugs that no note names
   * @param doses doses that no note gives
   */
  public record Obvious(
      double wallSeconds,
      double firstLineSeconds,
      boolean finished,
      @Nullable GoldScore gold,
      List<String> numbers,
      List<String> drugs,
      List<String> doses) {}

  /** Wall time of the whole job, reading and writing included, in seconds. */
  public double totalSeconds() {
    return draft.warmMillis / 1000 + (polished == null ? 0 : polished.wallSeconds);
  }
}
