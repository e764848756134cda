package dev.vernix.summary.output;

import dev.vernix.corpus.Fact;
import dev.vernix.summary.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Days of treatment as a table; a convention that all rows share is told once, under the table.
 *
 * @param head column titles
 * @param rows cells, one list a duration in the summary's order; the days are the second cell
 * @param convention how all of them were counted, empty where rows differ and have a column of
 *     their own
 */
record DurationTable(List<String> head, List<List<String>> rows, String convention) {
  static DurationTable of(Summary summary) {
    var conventions =
        summary.durations().stream().map(Summary.Duration::convention).distinct().toList();
    boolean shared = conventions.size() == 1;
    var head = new ArrayList<>(List.of("Treatment", "Days", "When"));
    if (!shared) {
      head.add("Counted as");
    }
    var facts = summary.ledger().byId();
    var rows = new ArrayList<List<String>>();
    for (var duration : summary.durations()) {
      var cited = duration.facts().stream().map(facts::get).filter(Objects::nonNull).toList();
      var row =
          new ArrayList<>(
              List.of(Plain.line(duration.what()), String.valueOf(duration.days()), when(cited)));
      if (!shared) {
        row.add(Plain.line(duration.convention()));
      }
      rows.add(row);
    }
    return new DurationTable(head, rows, shared ? Plain.line(conventions.getFirst()) : "");
  }

  /** The episodes' dates, or else those of the first and last fact. */
  private static String when(List<Fact> facts) {
    var episodes = facts.stream().filter(TrackKind::episode).toList();
    var spans = episodes.isEmpty() ? facts : episodes;
    if (spans.isEmpty()) {
      return "";
    }
    if (!episodes.isEmpty()) {
      return episodes.stream()
          .sorted(Comparator.comparing(f -> f.when().start()))
          .map(f -> Labels.days(f.when()))
          .distinct()
          .collect(Collectors.joining("; "));
    }
    var first = spans.stream().map(f -> f.when().startDate()).min(Comparator.naturalOrder());
    var last = spans.stream().map(f -> f.when().endDate()).max(Comparator.naturalOrder());
    return Labels.days(dev.vernix.corpus.When.between(first.get(), last.get()));
  }
}
