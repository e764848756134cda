package dev.vernix.evals.boundary;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A text whose sentences are known.
 *
 * @param line of its file, from 1
 * @param text as it stands
 * @param inner where sentences end, the last one's end left out; counted in characters that are not
 *     white space, so that it does not matter how blanks between sentences are counted
 */
public record BoundaryCase(int line, String text, SortedSet<Integer> inner) {

  /**
   * A case from its text and its sentences.
   *
   * @throws IllegalArgumentException where a sentence does not stand in the text
   */
  static BoundaryCase of(int line, String text, List<String> sentences) {
    String dense = dense(text);
    SortedSet<Integer> ends = new TreeSet<>();
    int at = 0;
    for (String sentence : sentences) {
      String part = dense(sentence);
      int found = dense.indexOf(part, at);
      if (part.isEmpty() || found < 0) {
        throw new IllegalArgumentException("a sentence does not stand in the text");
      }
      at = found + part.length();
      ends.add(at);
    }
    ends.remove(dense.length());
    return new BoundaryCase(line, text, ends);
  }

  /** The text without white space. */
  static String dense(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
