package dev.vernix.guideline.beyond;

import java.util.Locale;

/** What a model may say of a plan item beside a passage. */
public enum Judgement {
  /** A line asks for what the plan does. */
  SUPPORTS,
  /** A line forbids it, or asks for something else in its place. */
  CONFLICTS,
  /** No line is about it. */
  UNRELATED;

  /** As a model writes it and JSON has it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
