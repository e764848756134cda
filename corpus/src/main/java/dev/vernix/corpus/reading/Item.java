package dev.vernix.corpus.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a sentence as the frame machines see it.
 *
 * @param sort what it is
 * @param text its words in lower case, or the normalised interval, or the mark
 * @param concept of a {@code NAME}
 * @param numbers of a {@code NUMBER} (one), a {@code RUN} (null where a dash holds a place), a
 *     {@code COUNTS} group or a {@code COURSE} (day now and days planned)
 * @param spaced true where white space stands before it
 */
record Item(
    Sort sort,
    int from,
    int to,
    String text,
    @Nullable Concept concept,
    List<@Nullable Quantity> numbers,
    boolean spaced) {

  enum Sort {
    /** A concept found by the lexicon. */
    NAME,
    NUMBER,
    /** {@code 18/5}, {@code 7.21/58/-/21/-6}. */
    RUN,
    /** White cells, haemoglobin, haematocrit, platelets: {@code 5.2>11.3/34<68}. */
    COUNTS,
    /** {@code day 3/7}, {@code d3 of 7}. */
    COURSE,
    /** {@code q12h}, {@code daily}. */
    EVERY,
    WORD,
    MARK,
    ARROW,
    BREAK,
    /** A date, a time of day, a day of life. */
    TIME
  }

  boolean is(Sort s) {
    return sort == s;
  }

  boolean word(String w) {
    return sort == Sort.WORD && text.equals(w);
  }

  boolean mark(char c) {
    return sort == Sort.MARK && text.charAt(0) == c;
  }

  boolean named(String id) {
    return concept != null && concept.id().equals(id);
  }

  boolean kind(Kind kind) {
    return concept != null && concept.kind() == kind;
  }

  /** The only number of a {@code NUMBER}. */
  Quantity number() {
    Quantity q = numbers.getFirst();
    if (q == null) {
      throw new IllegalStateException("a number item without its number");
    }
    return q;
  }

  boolean number(String unit) {
    return sort == Sort.NUMBER && number().unit().equals(unit);
  }

  /** A number without a unit. */
  boolean bare() {
    return number("");
  }
}
