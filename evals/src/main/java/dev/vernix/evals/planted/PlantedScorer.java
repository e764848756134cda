package dev.vernix.evals.planted;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.ledger.LedgerReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts how many planted errors a signal points to that was not there before.
 *
 * <p>A signal points to an error where one of its spans shares a character with it, or with its
 * line where the signal's span is a whole sentence beside it.
 */
public final class PlantedScorer {
  private PlantedScorer() {}

  /**
   * @param kind of error
   * @param slip true for tenfold and unit slips
   * @param planted how many
   * @param missed those that no new signal points to, in words
   */
  public record Score(String kind, boolean slip, int planted, List<String> missed) {
    public int found() {
      return planted - missed.size();
    }
  }

  /**
   * @param most errors of one kind in one chart, spread over the stay
   */
  public static List<Score> score(List<Chart> charts, List<Planter> planters, int most) {
    var planted = new LinkedHashMap<String, Integer>();
    Map<String, List<String>> missed = new LinkedHashMap<>();
    for (var chart : charts) {
      var before = texts(LedgerReader.read(chart).signals());
      for (var planter : planters) {
        for (var plant : spread(planter.plant().apply(chart), most)) {
          planted.merge(planter.kind(), 1, Integer::sum);
          if (!found(plant, before)) {
            missed
                .computeIfAbsent(planter.kind(), k -> new ArrayList<>())
                .add(
                    chart.name()
                        + " "
                        + plant.where().note()
                        + ": "
                        + plant.before()
                        + " -> "
                        + plant.after());
          }
        }
      }
    }
    return planters.stream()
        .filter(p -> planted.containsKey(p.kind()))
        .map(
            p ->
                new Score(
                    p.kind(),
                    p.slip(),
                    planted.getOrDefault(p.kind(), 0),
                    missed.getOrDefault(p.kind(), List.of())))
        .toList();
  }

  private static boolean found(Plant plant, Set<String> before) {
    return LedgerReader.read(plant.chart()).signals().stream()
        .filter(s -> !before.contains(s.text()))
        .flatMap(s -> s.sources().stream())
        .anyMatch(s -> near(s, plant.where()));
  }

  private static boolean near(Span signal, Span error) {
    return signal.note().equals(error.note())
        && signal.from() < error.to() + 40
        && error.from() - 40 < signal.to();
  }

  private static Set<String> texts(List<Signal> signals) {
    return new HashSet<>(signals.stream().map(Signal::text).collect(Collectors.toSet()));
  }

  private static List<Plant> spread(List<Plant> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    var some = new ArrayList<Plant>();
    for (int i = 0; i < most; i++) {
      some.add(all.get(i * all.size() / most));
    }
    return some;
  }
}
