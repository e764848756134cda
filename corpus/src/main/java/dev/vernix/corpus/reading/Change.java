package dev.vernix.corpus.reading;

/** What a sentence says happens to a thing at its time, beyond whether it holds. */
public enum Change {
  /** Nothing is said: it goes on, or merely is. */
  NONE,
  /** Begun, given, placed: {@code started caffeine}, {@code UVC placed}. */
  STARTED,
  /** Ended or taken out: {@code off CPAP}, {@code d/c amp}, {@code PICC removed}. */
  STOPPED,
  /** Left out for now: {@code feeds held}. */
  HELD,
  /** Over: {@code hypoglycemia resolved}. */
  RESOLVED
}
