package dev.vernix.summary.output;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The stay as a drawing needs it: groups of named lanes with bars, marks on single days, and the
 * weights.
 *
 * @param clock of the chart
 * @param first the day of birth
 * @param last the last day with a note; what facts say beyond it is not drawn, for it has not
 *     happened
 * @param groups those with something in them
 * @param weights in grams by day
 */
record Timeline(
    Clock clock,
    LocalDate first,
    LocalDate last,
    List<Group> groups,
    Map<LocalDate, Double> weights) {
  /** Lanes of one kind, under one title. */
  record Group(TrackKind kind, String title, List<Lane> lanes) {}

  /** Everything of one name, such as {@code CPAP} or {@code vancomycin}. */
  record Lane(String name, List<Bar> bars, List<Mark> marks) {}

  /** From the first to the last day, both within the stay. */
  record Bar(String label, LocalDate from, LocalDate to, String fact) {}

  /** Something on one day. */
  record Mark(String label, LocalDate day, String fact) {}

  /**
   * Reads episodes, courses and events of the infant from the ledger; what is planned or denied is
   * not drawn.
   */
  static Timeline of(Ledger ledger) {
    Chart chart = ledger.chart();
    var first = chart.patient().born().toLocalDate();
    var last =
        Stream.concat(Stream.of(first), chart.notes().stream().map(n -> n.time().toLocalDate()))
            .max(Comparator.naturalOrder())
            .orElse(first);
    var byId = ledger.byId();
    var lanes = new EnumMap<TrackKind, Map<String, Map<String, Lane>>>(TrackKind.class);
    for (var fact : ledger.facts()) {
      if (drawn(fact, first, last)) {
        var kind = TrackKind.of(fact);
        var lane =
            lanes
                .computeIfAbsent(kind, k -> new TreeMap<>())
                .computeIfAbsent(kind.title(fact), t -> new LinkedHashMap<>())
                .computeIfAbsent(
                    kind.laneName(fact),
                    name -> new Lane(name, new ArrayList<>(), new ArrayList<>()));
        if (TrackKind.episode(fact)) {
          bar(lane, fact, first, last);
        } else {
          marks(lane, fact, byId, first, last);
        }
      }
    }
    var groups = new ArrayList<Group>();
    lanes.forEach(
        (kind, byTitle) ->
            byTitle.forEach(
                (title, byName) -> groups.add(new Group(kind, title, inOrder(byName)))));
    return new Timeline(
        chart.patient().clock(), first, last, groups, Growth.weights(within(ledger, first, last)));
  }

  private static void bar(Lane lane, Fact fact, LocalDate first, LocalDate last) {
    var from = later(fact.when().startDate(), first);
    var to = earlier(fact.when().endDate(), last);
    if (lane.bars().stream().noneMatch(b -> b.from().equals(from) && b.to().equals(to))) {
      lane.bars().add(new Bar(TrackKind.label(fact), from, to, fact.id()));
    }
  }

  /**
   * One mark a day: a fact that gathers several events has its days from the facts it was worked
   * out from.
   */
  private static void marks(
      Lane lane, Fact fact, Map<String, Fact> byId, LocalDate first, LocalDate last) {
    var parts = fact.derivedFrom().stream().map(byId::get).filter(Objects::nonNull).toList();
    boolean several = !fact.when().startDate().equals(fact.when().endDate());
    String label =
        TrackKind.numeric(fact) && !parts.isEmpty()
            ? TrackKind.words(parts.getFirst().concept())
            : TrackKind.label(fact);
    var days =
        several && !parts.isEmpty()
            ? parts.stream().map(p -> p.when().startDate())
            : Stream.of(fact.when().startDate());
    days.distinct()
        .filter(d -> !d.isBefore(first) && !d.isAfter(last))
        .filter(
            d -> lane.marks().stream().noneMatch(m -> m.day().equals(d) && m.label().equals(label)))
        .forEach(d -> lane.marks().add(new Mark(label, d, fact.id())));
  }

  private static boolean drawn(Fact fact, LocalDate first, LocalDate last) {
    return fact.experiencer() == Experiencer.INFANT
        && (fact.status() == Status.PRESENT || fact.status() == Status.POSSIBLE)
        && (TrackKind.episode(fact) || TrackKind.event(fact))
        && !fact.when().endDate().isBefore(first)
        && !fact.when().startDate().isAfter(last);
  }

  private static List<Lane> inOrder(Map<String, Lane> byName) {
    byName
        .values()
        .forEach(
            lane -> {
              lane.bars().sort(Comparator.comparing(Bar::from).thenComparing(Bar::to));
              lane.marks().sort(Comparator.comparing(Mark::day));
            });
    return byName.values().stream().sorted(Comparator.comparing(Timeline::start)).toList();
  }

  private static LocalDate start(Lane lane) {
    return Stream.concat(lane.bars().stream().map(Bar::from), lane.marks().stream().map(Mark::day))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private static List<Growth.Row> within(Ledger ledger, LocalDate first, LocalDate last) {
    return Growth.rows(ledger).stream()
        .filter(r -> !r.date().isBefore(first) && !r.date().isAfter(last))
        .toList();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  /** Ids of everything that is drawn. */
  Set<String> facts() {
    return groups.stream()
        .flatMap(g -> g.lanes().stream())
        .flatMap(
            l ->
                Stream.concat(l.bars().stream().map(Bar::fact), l.marks().stream().map(Mark::fact)))
        .collect(Collectors.toSet());
  }

  /** Days from the first to the last, both counted; at least 1. */
  int days() {
    return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
  }
}
