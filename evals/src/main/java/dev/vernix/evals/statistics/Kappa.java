package dev.vernix.evals.statistics;

import dev.vernix.evals.statistics.Confusion.Pair;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Cohen's kappa (Cohen 1960): agreement of two raters beyond what their own habits give by chance.
 */
public final class Kappa {
  private Kappa() {}

  /**
   * Of these pairs, -1 to 1; empty where there are none, or where chance alone gives full agreement
   * because both raters know one label only.
   */
  public static OptionalDouble of(Collection<Pair> pairs) {
    double n = pairs.size();
    Map<String, Integer> expected = new HashMap<>();
    Map<String, Integer> given = new HashMap<>();
    int same = 0;
    for (var p : pairs) {
      expected.merge(p.expected(), 1, Integer::sum);
      given.merge(p.given(), 1, Integer::sum);
      same += p.expected().equals(p.given()) ? 1 : 0;
    }
    double byChance = 0;
    for (var e : expected.entrySet()) {
      byChance += e.getValue() / n * (given.getOrDefault(e.getKey(), 0) / n);
    }
    return n == 0 || byChance >= 1 - 1e-12
        ? OptionalDouble.empty()
        : OptionalDouble.of((same / n - byChance) / (1 - byChance));
  }
}
