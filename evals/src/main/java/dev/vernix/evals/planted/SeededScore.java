package dev.vernix.evals.planted;

import java.util.List;

/**
 * How many planted errors were caught, and how often a right text was taken for wrong.
 *
 * @param subject what was tested, such as {@code verify} or {@code gate}
 * @param kinds one row for each kind that had a place, in the order of the kinds
 * @param sentences right sentences that were looked at
 * @param contradicted right sentences held to be contradicted, or rejected
 * @param notFound right sentences of which something was not found
 * @param falseAlarms those sentences
 */
public record SeededScore(
    String subject,
    List<Kind> kinds,
    int sentences,
    int contradicted,
    int notFound,
    List<String> falseAlarms) {
  public SeededScore {
    kinds = List.copyOf(kinds);
    falseAlarms = List.copyOf(falseAlarms);
  }

  /**
   * Errors of one kind.
   *
   * @param planted how many, in sentences that were right before
   * @param caught how many of them are no longer supported
   * @param contradicted how many of them are held to be contradicted
   * @param missed those not caught, in words
   */
  public record Kind(
      ErrorKind kind, int planted, int caught, int contradicted, List<String> missed) {
    public Kind {
      missed = List.copyOf(missed);
    }

    /** Caught of planted, from 0 to 1. */
    public double recall() {
      return planted == 0 ? 1 : (double) caught / planted;
    }
  }

  /** Recall over the numeric kinds, or over the others. */
  public double recall(boolean numeric) {
    int planted = 0;
    int caught = 0;
    for (var k : kinds) {
      if (k.kind.numeric() == numeric) {
        planted += k.planted;
        caught += k.caught;
      }
    }
    return planted == 0 ? 1 : (double) caught / planted;
  }

  /** Right sentences taken for wrong, from 0 to 1. */
  public double falseAlarmRate() {
    return sentences == 0 ? 0 : (double) (contradicted + notFound) / sentences;
  }
}
