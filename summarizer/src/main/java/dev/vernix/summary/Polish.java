package dev.vernix.summary;

import dev.vernix.corpus.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which sentences are worth a model's time, and in which groups.
 *
 * <p>Only what code worked out is joined, and only short neighbours that have a day in common: they
 * read better as one sentence. Like courses code joins itself, a sentence of many clauses is whole
 * already, and a note's own statement is somebody's wording and stays as it is; so a stay of ten
 * weeks costs no more tokens than it has changes.
 */
final class Polish {
  /** Two sentences are joined without loss by a small model; each further one loses something. */
  static final int MOST = 2;

  /** Words of a group: what is longer makes a sentence that nobody reads to its end. */
  private static final int LONGEST = 60;

  private Polish() {}

  /** Neighbouring items of a section, in groups of {@link #MOST}. */
  static List<List<Plan.Item>> groups(Plan.Section section) {
    var groups = new ArrayList<List<Plan.Item>>();
    var items = section.items();
    for (int i = 0; i + 1 < items.size(); i++) {
      var a = items.get(i);
      var b = items.get(i + 1);
      if (joinable(a) && joinable(b) && belong(a, b)) {
        groups.add(List.of(a, b));
        i++;
      }
    }
    return groups;
  }

  /** One short sentence of the course, and no entry of a list such as {@code Follow-up: ...}. */
  private static boolean joinable(Plan.Item item) {
    return item.kind() == Summary.Kind.COURSE
        && words(item) <= LONGEST * 2 / 3
        && !item.text().contains(";")
        && !item.text().contains(": ")
        && !item.text().matches("(?s).*[.] [A-Z].*");
  }

  /** Of one paragraph, and starting or ending on one day. */
  private static boolean belong(Plan.Item a, Plan.Item b) {
    var days = days(a).collect(Collectors.toSet());
    return Order.place(a) == Order.place(b)
        && words(a) + words(b) <= LONGEST
        && days(b).anyMatch(days::contains);
  }

  private static Stream<LocalDate> days(Plan.Item item) {
    return item.facts().stream()
        .flatMap((Fact f) -> Stream.of(f.when().startDate(), f.when().endDate()));
  }

  private static int words(Plan.Item item) {
    return item.text().split("\\s+").length;
  }
}
