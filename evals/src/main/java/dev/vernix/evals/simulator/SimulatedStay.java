package dev.vernix.evals.simulator;

import dev.vernix.corpus.Chart;
import dev.vernix.evals.gold.StayDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A chart with everything that is true of it.
 *
 * @param chart as the chart reader would give it
 * @param truth what happened, what each note says of it, and which errors were planted
 */
public record SimulatedStay(Chart chart, List<Truth> truth) {
  public SimulatedStay {
    truth = List.copyOf(truth);
  }

  /** The truths of one sort, in order. */
  public <T extends Truth> List<T> truth(Class<T> sort) {
    return truth.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /** Days of each treatment, as {@code days.json} lists them. */
  public List<StayDays> days() {
    return Treatment.ALL.stream()
        .map(x -> new StayDays(x.words(), days(x.kind(), x.name())))
        .toList();
  }

  /** Calendar days on which any episode of that kind and name ran, first and last counted. */
  public int days(String kind, String name) {
    Set<LocalDate> days = new TreeSet<>();
    for (var e : truth(Truth.Episode.class)) {
      if (e.kind().equals(kind) && (name.isEmpty() || e.name().equals(name))) {
        e.start().datesUntil(e.stop().plusDays(1)).forEach(days::add);
      }
    }
    return days.size();
  }
}
