package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.stay.PhraseTable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * In which order a section tells what code worked out, and which of it are figures; see {@code
 * order.tsv}.
 */
final class Order {
  private record Row(int place, Summary.Kind kind, Pattern concept) {}

  private static final List<Row> ROWS =
      PhraseTable.rows(Order.class, "order.tsv").stream()
          .map(
              r ->
                  new Row(
                      Integer.parseInt(r[0]),
                      Summary.Kind.valueOf(r[1].toUpperCase(Locale.ROOT)),
                      Pattern.compile(r[2])))
          .toList();

  private static final int NOTES = 9;

  private Order() {}

  /** Small comes first; sentences of one place belong together. */
  static int place(Plan.Item item) {
    return item.kind() == Summary.Kind.NOTE ? NOTES : row(item.facts().getFirst()).place;
  }

  /** On one day, what is earlier in the table is told first. */
  static int rank(Plan.Item item) {
    return item.kind() == Summary.Kind.NOTE ? NOTES : ROWS.indexOf(row(item.facts().getFirst()));
  }

  /** Whether a derived fact tells a course or a value. */
  static Summary.Kind kind(Fact fact) {
    return row(fact).kind;
  }

  private static Row row(Fact fact) {
    return ROWS.stream()
        .filter(r -> r.concept.matcher(fact.concept()).matches())
        .findFirst()
        .orElse(ROWS.getLast());
  }
}
