package dev.vernix.evals.scorer;

import dev.vernix.corpus.support.Violation;
import dev.vernix.evals.label.Tally;
import dev.vernix.family.Language;
import dev.vernix.summary.Summary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a task saw of a case and a scorer may judge. */
public sealed interface Observation {

  /**
   * A text.
   *
   * @param reference what a person wrote of the same, null where nobody did
   */
  record Written(String text, @Nullable String reference, Language language)
      implements Observation {}

  /**
   * A summary with its citations.
   *
   * @param wrong what {@link dev.vernix.evals.audit.OutputAudit} found in it
   */
  record Cited(Summary summary, List<Violation> wrong) implements Observation {}

  /**
   * A fact that a good output states.
   *
   * @param must whether an output without it would be unsafe or incomplete
   * @param stated whether this one states it
   * @param contradicted whether this one says what the fact forbids
   */
  record Wanted(boolean must, boolean stated, boolean contradicted) implements Observation {}

  /** Answers to yes-or-no questions against gold, by what was asked. */
  record Answers(Map<String, Tally> byCategory) implements Observation {}

  /**
   * Passages in the order in which they were found.
   *
   * @param way how they were searched for
   * @param relevant those that answer the question, each with how well (1 or more)
   */
  record Ranked(String way, List<String> ids, Map<String, Integer> relevant)
      implements Observation {}

  /**
   * One label of a closed set beside another.
   *
   * @param set what was labelled, such as {@code verdict}
   * @param expected what a person says
   * @param given what the program says
   */
  record Labelled(String set, String expected, String given) implements Observation {}

  /** A count that the task made itself: so much of so much. */
  record Counted(String figure, double part, double whole, Better better) implements Observation {}

  /** Something that could not be scored, and why. */
  record NotScored(String figure, String reason) implements Observation {}

  /**
   * What came out of a run, as a digest: the text of a patient is in no result.
   *
   * @param digest the same exactly where the output is
   */
  record Output(String digest) implements Observation {}

  /** The outputs of all repeats; the runner adds it to the last. */
  record Runs(List<String> digests) implements Observation {}
}
