package dev.vernix.family.plan;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.stay.PhraseTable;
import dev.vernix.family.Handout;
import dev.vernix.family.Handout.Milestone;
import dev.vernix.family.text.Filler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Big days of the stay ({@code journey.tsv}), in order of time. */
public final class Journey {
  /** More days than these make no picture. */
  private static final int MOST = 9;

  private record Row(
      String condition, String day, boolean last, int weight, String icon, String key) {}

  /** A big day with its date. */
  record Day(LocalDate date, int weight, Milestone milestone) {}

  private static final List<Row> ROWS =
      PhraseTable.rows(Handout.class, "journey.tsv").stream()
          .map(r -> new Row(r[0], r[1], r[2].equals("last"), Integer.parseInt(r[3]), r[4], r[5]))
          .toList();

  private Journey() {}

  /** At most nine days, the weightiest where there are more. */
  public static List<Milestone> of(Teller teller) {
    return days(teller).stream()
        .sorted(Comparator.comparingInt(Day::weight))
        .limit(MOST)
        .sorted(
            Comparator.comparing(Day::date).thenComparing(d -> d.milestone.icon().equals("home")))
        .map(Day::milestone)
        .toList();
  }

  /** Every big day, in the order of the file; no going home while notes go on. */
  static List<Day> days(Teller teller) {
    var days = new ArrayList<Day>();
    for (var row : ROWS) {
      var facts = teller.facts().all(row.condition);
      if (!facts.isEmpty()) {
        var day = day(row, row.last ? facts.getLast() : facts.getFirst(), teller);
        if (!row.icon.equals("home") || !day.date.isBefore(teller.facts().lastNote())) {
          days.add(day);
        }
      }
    }
    return days;
  }

  private static Day day(Row row, Fact f, Teller teller) {
    var date =
        switch (row.day) {
          case "end" -> f.when().endDate();
          case "said" -> Filler.saidDay(f).orElse(f.when().startDate());
          default -> f.when().startDate();
        };
    String value = f.value() == null ? "" : f.value();
    return new Day(
        date,
        row.weight,
        new Milestone(
            teller.language().date(date),
            teller.put(row.key, Map.of("value", value)),
            row.icon,
            List.of(f.id())));
  }

  /** Keys of the labels, each of which every language has. */
  public static List<String> keys() {
    return ROWS.stream().map(Row::key).toList();
  }
}
