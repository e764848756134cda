package dev.vernix.guideline.index;

import java.util.List;

/**
 * A passage that was found.
 *
 * @param score by which hits are ordered, higher is better; comparable within one search only
 * @param bm25 the score of its words, 0 where none is shared
 * @param cosine how near its meaning is, -1 to 1; NaN where it has no vector yet
 * @param marks what in the passage's text answers the question, in order
 */
public record PassageHit(
    Passage passage, double score, double bm25, double cosine, List<Mark> marks) {

  /** A stretch of the text; {@code to} is exclusive. */
  public record Mark(int from, int to) {}

  public PassageHit {
    marks = List.copyOf(marks);
  }

  /** The page of the first mark, or the passage's first page; 0 where there are no pages. */
  public int page() {
    return passage.pageAt(marks.isEmpty() ? 0 : marks.getFirst().from());
  }
}
