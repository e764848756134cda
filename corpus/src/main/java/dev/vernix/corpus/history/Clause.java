package dev.vernix.corpus.history;

import dev.vernix.corpus.stay.Said;
import java.util.List;

/**
 * A place where a note says what a row of a clause table looks for.
 *
 * @param rule the row
 * @param said the sentence
 * @param from first character, in the note's whole text
 * @param to one past the last
 * @param groups what the row's pattern took, empty strings for what is not written
 * @param starts where each group begins in the note's whole text, -1 for what is not written
 */
record Clause(
    ClauseRule rule, Said said, int from, int to, List<String> groups, List<Integer> starts) {
  /** The sentence that tells it. */
  String sentence(Telling telling) {
    return telling.fill(rule.sentence(), this);
  }
}
