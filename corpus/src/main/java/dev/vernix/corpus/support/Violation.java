package dev.vernix.corpus.support;

/**
 * Something in an output that its citations do not support.
 *
 * @param where the sentence, such as {@code sections/respiratory/3}
 * @param rule which check failed
 * @param saw the element as it stands in the sentence; patient text, so never for a log
 */
public record Violation(String where, Rule rule, String saw) {
  /** The checks. */
  public enum Rule {
    /** A sentence cites no fact or no characters. */
    NOTHING_CITED,
    /** A cited fact is not in the ledger. */
    UNKNOWN_FACT,
    /** A citation names no note of the chart or characters that the note does not have. */
    UNRESOLVED,
    /** A citation begins or ends inside a word or number. */
    CUTS_A_WORD,
    /** A cited stretch is not one of the cited facts' own. */
    NOT_OF_THE_FACT,
    /** The sentence and its citations have no word in common. */
    UNRELATED,
    NUMBER,
    UNIT,
    DATE,
    DAY_OF_LIFE,
    AGE,
    TIME,
    CODE,
    DRUG,
    SIDE,
    /** A count of days that the facts it was worked out from do not give. */
    DAY_COUNT,
    /** A derived fact whose value its own sources do not give again. */
    DERIVED_VALUE,
    /** A sentence of the summary that a page does not show as it is. */
    MISSING,
    /** Text of a page that is neither an audited sentence nor known of the chart. */
    STRAY
  }
}
