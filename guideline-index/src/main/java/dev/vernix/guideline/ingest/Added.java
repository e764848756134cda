package dev.vernix.guideline.ingest;

import java.util.Optional;

/**
 * What became of a PDF that was to be added.
 *
 * @param document as it is kept
 * @param outcome whether it is new
 * @param other the same document or the other edition, where there is one
 */
public record Added(
    GuidelineDocument document, Outcome outcome, Optional<GuidelineDocument> other) {

  /** Whether a document is new. */
  public enum Outcome {
    /** Nothing like it was there. */
    NEW,
    /** It was there already: the same file, or another file with the same text. */
    THERE_ALREADY,
    /** It replaces an older edition. */
    NEWER_EDITION,
    /** A newer edition is there; this one is found only when asked for. */
    OLDER_EDITION
  }
}
