package dev.vernix.corpus.reading;

/**
 * The context machine on its own: says of any stretch of a sentence, whatever its words, what the
 * sentence says of it.
 *
 * <p>The stretch need not be in the lexicon, nor the sentence be a neonatal one. It is the machine
 * that reads notes, by the same cues; only that the stretch's kind is unknown, so that every cue
 * may speak of it.
 */
public final class TargetReader {
  private TargetReader() {}

  /**
   * Reads one target.
   *
   * @param sentence one sentence
   * @param from first character of the target
   * @param to one past its last
   * @throws IllegalArgumentException where the target lies outside the sentence or is empty
   */
  public static Standing read(CharSequence sentence, int from, int to) {
    if (from < 0 || to > sentence.length() || from >= to) {
      throw new IllegalArgumentException("target " + from + " to " + to + " is not in the sentence");
    }
    return Context.standing(Tokens.of(sentence, 0, sentence.length()), from, to);
  }
}
