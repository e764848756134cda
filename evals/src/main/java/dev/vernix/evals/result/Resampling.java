package dev.vernix.evals.result;

import dev.vernix.evals.statistics.Bootstrap;
import dev.vernix.evals.statistics.Confusion.Pair;
import dev.vernix.evals.statistics.Kappa;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A figure of cases drawn with replacement. */
public final class Resampling {
  private Resampling() {}

  /**
   * The figure of drawn cases, {@code NaN} where they give none.
   *
   * @param items all of which have the figure
   */
  public static ToDoubleFunction<int[]> of(Figure figure, List<Item> items) {
    if (!figure.labels().isEmpty()) {
      var pairs = new ArrayList<Pair>();
      items.forEach(
          i -> Optional.ofNullable(i.labels().get(figure.labels())).ifPresent(pairs::add));
      return places -> {
        var drawn = new ArrayList<Pair>(places.length);
        for (int p : places) {
          drawn.add(pairs.get(p));
        }
        return Kappa.of(drawn).orElse(Double.NaN);
      };
    }
    double[] part = new double[items.size()];
    double[] whole = new double[items.size()];
    for (int i = 0; i < part.length; i++) {
      var amount = figure.amount(List.of(items.get(i)));
      part[i] = amount.part();
      whole[i] = amount.whole();
    }
    return places -> {
      double sum = 0;
      double all = 0;
      for (int p : places) {
        sum += part[p];
        all += whole[p];
      }
      return all == 0 ? Double.NaN : sum / all;
    };
  }

  /** The 95 % interval of a figure over these items; those without it are left out. */
  public static Optional<Bootstrap> interval(Figure figure, List<Item> items, long seed) {
    var with = items.stream().filter(figure::of).toList();
    return Bootstrap.of(with.size(), of(figure, with), seed);
  }
}
