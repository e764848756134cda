package dev.vernix.corpus.reading;

import java.util.List;

/**
 * One sentence of a note with what was found in it. All offsets count in the note's whole text.
 *
 * @param from first character
 * @param to one past the last
 * @param section where it stands
 * @param findings concepts with what is said of them, in order
 * @param frames quantities with their roles: doses, feeds, ventilator settings, laboratory values,
 *     measures
 * @param times time expressions, in order
 */
public record Sentence(
    int from,
    int to,
    Section section,
    List<Finding> findings,
    List<Frame> frames,
    List<TimeExpression> times) {
  public Sentence {
    findings = List.copyOf(findings);
    frames = List.copyOf(frames);
    times = List.copyOf(times);
  }

  /** A mention and what the sentence says of it. */
  public record Finding(Mention mention, Assertion assertion) {
    public Concept concept() {
      return mention.concept();
    }
  }
}
