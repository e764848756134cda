package dev.vernix.guideline.check;

import dev.vernix.guideline.recommendation.Verdict;

/** Verdicts as a person reads them. */
public final class VerdictWords {
  private VerdictWords() {}

  public static String of(Verdict verdict) {
    return Wording.verdict(verdict);
  }
}
