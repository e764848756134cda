package dev.vernix.summary;

import dev.vernix.corpus.stay.PhraseTable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Statements that a summary leaves out, whatever they would add: titles, indications, orders, exam
 * boilerplate. The patterns and their reasons stand in {@code left-out.tsv}.
 */
final class LeftOut {
  private record Row(boolean always, Pattern pattern) {}

  private static final List<Row> ROWS =
      PhraseTable.rows(LeftOut.class, "left-out.tsv").stream()
          .map(
              r ->
                  new Row(
                      r[0].equals("always"),
                      Pattern.compile(r[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
          .toList();

  /** Longer statements are no titles, orders or boilerplate, and no pattern is run over them. */
  private static final int LONGEST = 600;

  private LeftOut() {}

  /**
   * @param body the statement without its date and source
   * @param lastDays true for a note of the days before discharge, whose examination is told
   */
  static boolean isOne(String body, boolean lastDays) {
    return body.length() <= LONGEST
        && ROWS.stream()
            .filter(r -> r.always || !lastDays)
            .anyMatch(r -> r.pattern.matcher(body).find());
  }

  /** Whether it is one only before the last days: the check of the whole child. */
  static boolean examination(String body) {
    return !isOne(body, true) && isOne(body, false);
  }
}
