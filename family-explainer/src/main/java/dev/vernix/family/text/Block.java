package dev.vernix.family.text;

import java.time.LocalDate;
import java.util.Map;

/**
 * The words of a topic in one language.
 *
 * @param title heading
 * @param review who has read the words
 * @param source where the content comes from
 * @param sentences text by sentence id, with places in braces
 */
public record Block(
    String topic, String title, Review review, String source, Map<String, String> sentences) {
  public Block {
    sentences = Map.copyOf(sentences);
  }

  /** How far the words have been reviewed. */
  public enum State {
    /** Nobody but the author has read it. */
    UNREVIEWED,
    /** A clinician must read it who grew up with the language. */
    NEEDS_NATIVE_CLINICIAN,
    REVIEWED
  }

  /**
   * A state and since when.
   *
   * @param by who reviewed it; empty until somebody has
   */
  public record Review(State state, LocalDate on, String by) {
    public Review {
      if (state == State.REVIEWED && by.isBlank()) {
        throw new IllegalArgumentException("reviewed by nobody");
      }
    }
  }
}
