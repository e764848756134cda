package dev.vernix.evals.context;

import java.util.Map;

/**
 * A stretch of a sentence with what a person says that the sentence says of it.
 *
 * @param line of its file, from 1
 * @param sentence as it stands
 * @param from first character of the target
 * @param to one past its last
 * @param gold the answers; an axis without a label is left out and not scored
 * @param whom whom gold says it is about, where it says
 */
public record LabelledTarget(
    int line, String sentence, int from, int to, Map<Axis, Boolean> gold, Whom whom) {
  public LabelledTarget {
    gold = Map.copyOf(gold);
    if (from < 0 || to > sentence.length() || from >= to) {
      throw new IllegalArgumentException("target outside its sentence");
    }
  }

  /** The sentence with the target in brackets. */
  public String marked() {
    return sentence.substring(0, from)
        + "["
        + sentence.substring(from, to)
        + "]"
        + sentence.substring(to);
  }
}
