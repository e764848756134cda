package dev.vernix.evals.planted;

import java.util.Locale;

/** The kinds of error that are planted in texts. */
public enum ErrorKind {
  /** A number ten times too large or too small. */
  TENFOLD(true),
  /** A unit taken for another: micrograms for milligrams, weeks for days. */
  UNIT(true),
  /** A date or day of life three to nine days off. */
  DATE_SHIFT(true),
  /** A negation dropped or put in, an outcome turned round. */
  NEGATION(false),
  /** Left for right. */
  LATERALITY(false),
  /** A grade, stage or zone one up or down. */
  STAGE(false),
  /** A drug taken for one whose name looks alike. */
  LOOK_ALIKE(false),
  /** What is of the twin, or of an infant of the other sex. */
  TWIN_SWAP(false),
  /** A treatment told as going on that ended days before. */
  STALE_COPY(false),
  /** Something critical left out. */
  OMITTED(false);

  private final boolean numeric;

  ErrorKind(boolean numeric) {
    this.numeric = numeric;
  }

  /** Numeric kinds have a bar of their own. */
  public boolean numeric() {
    return numeric;
  }

  /** As reports name it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
