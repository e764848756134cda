package dev.vernix.family.text;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Status;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Picks facts: {@code concept} any fact that code worked out for it, {@code concept=value} one with
 * that value, {@code concept~words} one whose sentence matches the regular expression (case does
 * not matter). {@code read:concept} picks what notes say in so many words.
 *
 * @param read whether it picks read facts instead of derived ones
 * @param concept id in the ledger
 * @param value the fact's value, null for any
 * @param words in the fact's sentence, null for any
 */
public record Condition(
    boolean read, String concept, @Nullable String value, @Nullable Pattern words) {

  /** Reads the written form. */
  public static Condition of(String text) {
    String rest = text.strip();
    boolean read = rest.startsWith("read:");
    rest = read ? rest.substring(5) : rest;
    int tilde = rest.indexOf('~');
    int equals = rest.indexOf('=');
    if (tilde >= 0 && (equals < 0 || tilde < equals)) {
      return new Condition(
          read,
          rest.substring(0, tilde),
          null,
          Pattern.compile(
              rest.substring(tilde + 1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return equals >= 0
        ? new Condition(read, rest.substring(0, equals), rest.substring(equals + 1), null)
        : new Condition(read, rest, null, null);
  }

  /** The birth is worked out from the patient's file and so has no facts beneath it. */
  private static boolean workedOut(Fact fact) {
    return fact.derived() || fact.concept().equals("birth");
  }

  /** Whether it picks the fact; what is absent, possible or of the past is never picked. */
  public boolean picks(Fact fact) {
    return fact.concept().equals(concept)
        && workedOut(fact) != read
        && (fact.status() == Status.PRESENT || fact.status() == Status.PLANNED && !read)
        && (value == null || value.equalsIgnoreCase(fact.value()))
        && (words == null || words.matcher(fact.realisation()).find());
  }
}
