package dev.vernix.corpus;

import java.util.Locale;

/**
 * Whether a fact holds: said to be so, said not to be so, held possible, intended, or of the past.
 */
public enum Status {
  PRESENT,
  ABSENT,
  POSSIBLE,
  PLANNED,
  HISTORICAL;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
