package dev.vernix.prompts.gate;

/**
 * One thing that a sentence claims.
 *
 * @param sort what sort of thing
 * @param key what is compared: value and unit, ISO date, class of word, concept or stem
 * @param text as written
 * @param from first character
 * @param to one past the last
 */
record Element(Sort sort, String key, String text, int from, int to) {

  /** Sorts of element and the id of the rule that an unsupported one breaks. */
  enum Sort {
    NUMBER("number"),
    INTERVAL("interval"),
    STAGE("stage"),
    DATE("date"),
    DAY_OF_LIFE("day-of-life"),
    AGE("age"),
    TIME("time"),
    /** From a day or value to another, or between them. */
    RANGE("range"),
    DRUG("drug"),
    ANATOMY("anatomy"),
    FINDING("finding"),
    SIDE("laterality"),
    NEGATION("negation"),
    UNCERTAIN("uncertainty"),
    CERTAIN("uncertainty"),
    PLAN("plan"),
    HISTORY("history"),
    PERSON("experiencer"),
    CHANGE("change"),
    RELATION("temporal"),
    ORDER("temporal"),
    CAUSE("cause"),
    COMPARE("comparison"),
    ROUTE("route"),
    /** Any other word that is not neutral. */
    WORD("new-term");

    private final String rule;

    Sort(String rule) {
      this.rule = rule;
    }

    String rule() {
      return rule;
    }

    /** A lexicon concept. */
    boolean concept() {
      return this == DRUG || this == ANATOMY || this == FINDING;
    }
  }

  boolean same(Element o) {
    return sort == o.sort && key.equals(o.key);
  }
}
