package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.reading.Salience;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Statements that a summary leaves out, whatever they would add: titles, indications, orders, exam
 * boilerplate. The patterns and their reasons stand in {@code left-out.tsv}.
 */
final class LeftOut {
  private record Row(String when, Pattern pattern) {}

  private static final List<Row> ROWS =
      PhraseTable.rows(LeftOut.class, "left-out.tsv").stream()
          .map(
              r ->
                  new Row(
                      r[0], Pattern.compile(r[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
          .toList();

  /** Longer statements are no titles, orders or boilerplate, and no pattern is run over them. */
  private static final int LONGEST = 600;

  private LeftOut() {}

  /**
   * @param within what was read in the statement
   * @param lastDays true for a note of the days before discharge, whose examination is told
   */
  static boolean isOne(Fact statement, List<Fact> within, boolean lastDays) {
    boolean weighty =
        within.stream()
            .anyMatch(
                f -> Worth.concept(f).filter(c -> c.salience() == Salience.MAJOR).isPresent());
    return isOne(Statement.of(statement).body(), weighty, lastDays);
  }

  /**
   * @param body the statement without its date and source
   * @param weighty whether it names something of weight
   */
  static boolean isOne(String body, boolean weighty, boolean lastDays) {
    return body.length() <= LONGEST
        && ROWS.stream()
            .filter(r -> !r.when.equals("early") || !lastDays)
            .filter(r -> !r.when.equals("light") || !weighty)
            .anyMatch(r -> r.pattern.matcher(body).find());
  }

  /** Whether it is one only before the last days: the check of the whole child. */
  static boolean examination(String body) {
    return !isOne(body, true, true) && isOne(body, true, false);
  }
}
