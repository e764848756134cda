package dev.vernix.summary.output;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.When;
import dev.vernix.corpus.page.Plain;
import dev.vernix.summary.Summary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    var years = years(summary);
    if (years.size() == 1) {
      head.set(2, "When (" + years.getFirst() + ")");
    }
    if (!shared) {
      head.add("Counted as");
    }
    var facts = summary.ledger().byId();
    var rows = new ArrayList<List<String>>();
    for (var duration : summary.durations()) {
      var cited = duration.facts().stream().map(facts::get).filter(Objects::nonNull).toList();
      var row =
          new ArrayList<>(
              List.of(
                  Plain.line(duration.what()),
                  String.valueOf(duration.days()),
                  when(cited, facts, years.size() == 1)));
      if (!shared) {
        row.add(Plain.line(duration.convention()));
      }
      rows.add(row);
    }
    return new DurationTable(head, rows, shared ? Plain.line(conventions.getFirst()) : "");
  }

  /** The dates of the periods that were counted, or else of the first and last fact. */
  private static String when(List<Fact> facts, Map<String, Fact> byId, boolean oneYear) {
    Function<When, String> words = oneYear ? Labels::shortDays : Labels::days;
    var periods =
        facts.stream()
            .flatMap(f -> TrackKind.episode(f) ? Stream.of(f) : parts(f, byId))
            .filter(TrackKind::episode)
            .map(Fact::when)
            .sorted(Comparator.comparing(When::start))
            .toList();
    if (!periods.isEmpty()) {
      return merged(periods).stream().map(words).collect(Collectors.joining("; "));
    }
    return facts.stream()
        .map(Fact::when)
        .reduce(
            (a, b) ->
                When.between(
                    earlier(a.startDate(), b.startDate()), later(a.endDate(), b.endDate())))
        .map(words)
        .orElse("");
  }

  /** Periods that share a day are one: each day was counted once. */
  private static List<When> merged(List<When> inOrder) {
    var merged = new ArrayList<When>();
    for (var w : inOrder) {
      var last = merged.isEmpty() ? w : merged.getLast();
      if (!merged.isEmpty() && !w.startDate().isAfter(last.endDate())) {
        merged.removeLast();
        merged.add(When.between(last.startDate(), later(last.endDate(), w.endDate())));
      } else {
        merged.add(w);
      }
    }
    return merged;
  }

  /** The years in which the treatments lie; one is named once, in the head. */
  private static List<Integer> years(Summary summary) {
    var facts = summary.ledger().byId();
    return summary.durations().stream()
        .flatMap(d -> d.facts().stream())
        .map(facts::get)
        .filter(Objects::nonNull)
        .flatMap((Fact f) -> Stream.of(f.when().startDate(), f.when().endDate()))
        .map(LocalDate::getYear)
        .distinct()
        .toList();
  }

  private static Stream<Fact> parts(Fact fact, Map<String, Fact> byId) {
    return fact.derivedFrom().stream().map(byId::get).filter(Objects::nonNull);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
