package dev.vernix.corpus.reading;

/** How much a concept matters to a discharge summary. */
public enum Salience {
  /** Always stated, also when it was looked for and absent. */
  MAJOR,
  /** Stated when present. */
  MINOR,
  /** Stated only as part of something else: the soft belly of every day. */
  ROUTINE
}
