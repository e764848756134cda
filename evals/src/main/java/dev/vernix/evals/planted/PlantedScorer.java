package dev.vernix.evals.planted;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.ledger.LedgerReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts how many planted errors a signal points to that was not there before.
 *
 * <p>A signal points to an error where one of its spans shares a character with it, or with its
 * line where the signal's span is a whole sentence beside it. It counts where its text is new, or
 * where it now points to that place and did not before. No error is planted in a statement that the
 * chart itself calls wrong: it might put it right.
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
      var before = LedgerReader.read(chart).signals();
      var wrong = before.stream().flatMap(x -> x.superseded().stream()).toList();
      for (var planter : planters) {
        var sound =
            planter.plant().apply(chart).stream()
                .filter(p -> wrong.stream().noneMatch(w -> holds(w, p.where())))
                .toList();
        for (var plant : spread(sound, most)) {
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

  private static boolean found(Plant plant, List<Signal> before) {
    return LedgerReader.read(plant.chart()).signals().stream()
        .filter(s -> pointsTo(s, plant))
        .anyMatch(s -> before.stream().noneMatch(b -> told(b, s, plant)));
  }

  /** The same words, at the same place. */
  private static boolean told(Signal before, Signal s, Plant plant) {
    return before.text().equals(s.text()) && pointsTo(before, plant);
  }

  private static boolean pointsTo(Signal signal, Plant plant) {
    return signal.sources().stream().anyMatch(s -> near(s, plant.where()));
  }

  /** Appended words stand behind everything that was written before. */
  private static boolean holds(Span statement, Span place) {
    return statement.note().equals(place.note())
        && statement.from() <= place.from()
        && place.from() < statement.to();
  }

  private static boolean near(Span signal, Span error) {
    return signal.note().equals(error.note())
        && signal.from() < error.to() + 40
        && error.from() - 40 < signal.to();
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
