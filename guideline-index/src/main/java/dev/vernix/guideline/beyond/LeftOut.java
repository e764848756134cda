package dev.vernix.guideline.beyond;

/** Why a plan item beside a passage makes no finding. */
public enum LeftOut {
  POPULATION("the passage is about other infants, or it is not documented whether about this one"),
  UNRELATED("the model found no line about it"),
  NOT_UNDERSTOOD("the answer was none of the three words with line numbers"),
  NO_SUCH_LINE("the answer named no line, or one that is not there"),
  DISAGREED("two runs disagreed");

  private final String words;

  LeftOut(String words) {
    this.words = words;
  }

  /** The reason, as a person reads it. */
  public String words() {
    return words;
  }
}
