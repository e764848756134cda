package dev.vernix.evals.result;

import dev.vernix.evals.result.Item.Amount;
import dev.vernix.evals.scorer.Better;
import dev.vernix.evals.statistics.Confusion.Pair;
import dev.vernix.evals.statistics.Kappa;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A figure of a result.
 *
 * @param name unique in the result
 * @param better which way it gets better
 * @param labels the set of labels that it is Cohen's kappa of; empty for a part of a whole
 */
public record Figure(String name, Better better, String labels) {

  /** A part of a whole. */
  public static Figure share(String name, Better better) {
    return new Figure(name, better, "");
  }

  /** Cohen's kappa of a set of labels. */
  public static Figure kappa(String set) {
    return new Figure(set + " kappa", Better.HIGHER, set);
  }

  /** Part and whole over the items; both 0 for a kappa. */
  public Amount amount(Collection<Item> items) {
    return items.stream()
        .map(i -> i.scores().get(name))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .reduce(new Amount(0, 0), Amount::plus);
  }

  /** How many of the items have it. */
  public long items(Collection<Item> items) {
    return items.stream().filter(this::of).count();
  }

  /** Whether the item has it. */
  public boolean of(Item item) {
    return labels.isEmpty() ? item.scores().containsKey(name) : item.labels().containsKey(labels);
  }

  /** Its value over the items; empty where nothing was asked. */
  public OptionalDouble value(Collection<Item> items) {
    if (!labels.isEmpty()) {
      var pairs = new ArrayList<Pair>();
      for (Item i : items) {
        Pair p = i.labels().get(labels);
        if (p != null) {
          pairs.add(p);
        }
      }
      return Kappa.of(pairs);
    }
    Amount a = amount(items);
    return a.whole() == 0 ? OptionalDouble.empty() : OptionalDouble.of(a.part() / a.whole());
  }
}
