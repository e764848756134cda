package dev.vernix.corpus.korean;

/**
 * A stretch of a line and what it is.
 *
 * @param sort what it is
 * @param text what is written in its place in English
 * @param from first character of the note that it was read from
 * @param to one past the last; {@code from} for text that stands nowhere in the note
 * @param means for a particle or an ending what it does, for a verb what {@code 로} before it means,
 *     else empty
 */
record Unit(Sort sort, String text, int from, int to, String means) {
  /** What a unit is. */
  enum Sort {
    SPACE,
    /** Punctuation. */
    MARK,
    /** Latin letters and figures as they stand. */
    LATIN,
    NOUN,
    TIME,
    /** How often, how much. */
    COUNT,
    VERB,
    /** A verb that says nothing before a noun: {@code 시행한 검사}. */
    LIGHT,
    /** A verb whose {@code 로} tells the new amount. */
    AMOUNT,
    NO,
    MAYBE,
    HEAD,
    AND,
    PARTICLE,
    ENDING,
    /** Korean that is not known. */
    UNKNOWN;

    boolean verb() {
      return this == VERB || this == LIGHT || this == AMOUNT;
    }

    /** May bear a particle or a noun's ending. */
    boolean word() {
      return this == LATIN || this == NOUN || this == TIME || this == COUNT || verb();
    }
  }

  static Unit added(String text) {
    return new Unit(Sort.SPACE, text, 0, 0, "");
  }

  Unit as(String other) {
    return new Unit(sort, other, from, to, means);
  }
}
