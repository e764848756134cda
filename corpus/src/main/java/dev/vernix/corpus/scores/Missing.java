package dev.vernix.corpus.scores;

import java.util.List;

/**
 * A score that was not computed.
 *
 * @param score its name, such as {@code SNAPPE-II}
 * @param paper author and year of its definition
 * @param inputs what the notes do not say, in words; never empty
 */
public record Missing(String score, String paper, List<String> inputs) {
  public Missing {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException(score + " lacks nothing");
    }
  }

  /** One plain sentence. */
  public String text() {
    return score + " (" + paper + ") was not computed; missing: " + String.join("; ", inputs) + ".";
  }
}
