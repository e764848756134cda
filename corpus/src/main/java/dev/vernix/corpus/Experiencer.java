package dev.vernix.corpus;

import java.util.Locale;

/** Whom a fact is about. */
public enum Experiencer {
  INFANT,
  MOTHER,
  SIBLING,
  OTHER;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
