package dev.vernix.evals.result;

import dev.vernix.evals.statistics.Bootstrap;
import dev.vernix.evals.statistics.Confusion.Pair;
import dev.vernix.evals.statistics.Kappa;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A figure of cases drawn with replacement. Cases of one chart, stay or vignette are alike, so that
 * they are drawn together (Davison and Hinkley 1997, section 3.8): an interval of the facts of nine
 * charts is one of nine charts.
 */
public final class Resampling {
  private Resampling() {}

  /** The items by what they are about, in the order of the first of each. */
  public static List<List<Item>> clusters(List<Item> items) {
    Map<String, List<Item>> clusters = new LinkedHashMap<>();
    for (Item i : items) {
      clusters.computeIfAbsent(i.about(), k -> new ArrayList<>()).add(i);
    }
    return List.copyOf(clusters.values());
  }

  /**
   * The figure of drawn clusters, {@code NaN} where they give none.
   *
   * @param clusters of items all of which have the figure
   */
  public static ToDoubleFunction<int[]> of(Figure figure, List<List<Item>> clusters) {
    if (!figure.labels().isEmpty()) {
      var pairs = clusters.stream().map(c -> pairs(figure, c)).toList();
      return places -> {
        var drawn = new ArrayList<Pair>();
        for (int p : places) {
          drawn.addAll(pairs.get(p));
        }
        return Kappa.of(drawn).orElse(Double.NaN);
      };
    }
    double[] part = new double[clusters.size()];
    double[] whole = new double[clusters.size()];
    for (int i = 0; i < part.length; i++) {
      var amount = figure.amount(clusters.get(i));
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

  private static List<Pair> pairs(Figure figure, List<Item> items) {
    var pairs = new ArrayList<Pair>();
    for (Item i : items) {
      Optional.ofNullable(i.labels().get(figure.labels())).ifPresent(pairs::add);
    }
    return pairs;
  }

  /** The 95 % interval of a figure over these items; those without it are left out. */
  public static Optional<Bootstrap> interval(Figure figure, List<Item> items, long seed) {
    var clusters = clusters(items.stream().filter(figure::of).toList());
    return Bootstrap.of(clusters.size(), of(figure, clusters), seed);
  }
}
