package dev.vernix.evals.planted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts of planted errors by kind. */
final class Tallies {
  /** Missed errors of a kind that are kept in words. */
  private static final int KEPT = 400;

  private static final class Tally {
    int planted;
    int caught;
    int contradicted;
    final List<String> missed = new ArrayList<>();
  }

  private final Map<ErrorKind, Tally> tallies = new EnumMap<>(ErrorKind.class);

  void add(ErrorKind kind, boolean caught, boolean contradicted, Supplier<String> words) {
    var tally = tallies.computeIfAbsent(kind, k -> new Tally());
    tally.planted++;
    tally.caught += caught ? 1 : 0;
    tally.contradicted += contradicted ? 1 : 0;
    if (!caught && tally.missed.size() < KEPT) {
      tally.missed.add(words.get());
    }
  }

  List<SeededScore.Kind> kinds() {
    return tallies.entrySet().stream()
        .map(
            e ->
                new SeededScore.Kind(
                    e.getKey(),
                    e.getValue().planted,
                    e.getValue().caught,
                    e.getValue().contradicted,
                    e.getValue().missed))
        .toList();
  }
}
