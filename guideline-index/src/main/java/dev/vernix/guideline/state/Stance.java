package dev.vernix.guideline.state;

/** What a note says of something that it names. */
public enum Stance {
  /** It is so, is done, is given or goes on. */
  AFFIRMED,
  /** It will be done: an order or a plan without a condition. */
  PLANNED,
  /** It may be done: considered, discussed. */
  CONSIDERED,
  /** It holds or is done only if something happens. */
  CONDITIONAL,
  /** Suspected, to be ruled out, one of several. */
  POSSIBLE,
  /** It is not so, is not done, is not needed, was declined. */
  NEGATED,
  /** It was stopped, is held or put off. */
  STOPPED,
  /** It was so and is no longer. */
  PAST;

  /** True where the note does it or says that it is so. */
  public boolean firm() {
    return this == AFFIRMED || this == PLANNED;
  }

  /** True where the note says that it is not so or not done. */
  public boolean against() {
    return this == NEGATED || this == STOPPED;
  }

  /** True where the note leaves it open. */
  public boolean open() {
    return this == CONSIDERED || this == CONDITIONAL;
  }
}
