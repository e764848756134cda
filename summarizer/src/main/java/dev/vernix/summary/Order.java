package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.stay.PhraseTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * In which order a section tells what code worked out, and which of it are figures; see {@code
 * order.tsv}.
 */
final class Order {
  private record Row(int place, Summary.Kind kind, Pattern concept, String with) {}

  private static final List<Row> ROWS =
      PhraseTable.rows(Order.class, "order.tsv").stream()
          .map(
              r ->
                  new Row(
                      Integer.parseInt(r[0]),
                      Summary.Kind.valueOf(r[1].toUpperCase(Locale.ROOT)),
                      Pattern.compile(r[2]),
                      r.length > 3 ? r[3] : ""))
          .toList();

  private static final int NOTES = 9;

  private Order() {}

  /** Small comes first; sentences of one place belong together. */
  static int place(Plan.Item item) {
    return item.kind() == Summary.Kind.NOTE ? NOTES : row(item.facts().getFirst()).place;
  }

  /** The items of a section in the order in which they are told. */
  static void sort(List<Plan.Item> items) {
    var days = new IdentityHashMap<Plan.Item, LocalDate>();
    items.forEach(i -> days.put(i, day(i, items)));
    items.sort(
        Comparator.comparing(Order::place)
            .thenComparing(days::get)
            .thenComparing(Order::rank)
            .thenComparing(i -> i.facts().getFirst().when().start()));
  }

  /** The day of an item, or of the episode that it is told with. */
  private static LocalDate day(Plan.Item item, List<Plan.Item> items) {
    var own = item.facts().getFirst();
    String with = item.kind() == Summary.Kind.NOTE ? "" : row(own).with;
    LocalDate day = own.when().startDate();
    return with.isEmpty()
        ? day
        : items.stream()
            .map(i -> i.facts().getFirst())
            .filter(f -> f.concept().equals(with))
            .map(f -> f.when().startDate())
            .filter(d -> !d.isAfter(day.plusDays(1)))
            .max(Comparator.naturalOrder())
            .orElse(day);
  }

  /** On one day, what is earlier in the table is told first. */
  private static int rank(Plan.Item item) {
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
