package dev.vernix.corpus.reading;

import java.util.List;

/**
 * The context machine on its own: says of any stretch of a sentence, whatever its words, what the
 * sentence says of it.
 *
 * <p>The stretch need not be in the lexicon, nor the sentence be a neonatal one. It is the machine
 * that reads notes, by the same cues. The stretch is taken for a problem, and where the lexicon
 * knows it as care or a test, for that too.
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
      throw new IllegalArgumentException(
          "target " + from + " to " + to + " is not in the sentence");
    }
    List<Mention> known = Lexicon.standard().match(sentence, from, to);
    boolean whole =
        known.size() == 1 && known.getFirst().from() == from && known.getFirst().to() == to;
    return Context.standing(
        Tokens.of(sentence, 0, sentence.length()),
        from,
        to,
        whole ? known.getFirst().concept().kind() : null);
  }
}
