package dev.vernix.evals.compare;

import dev.vernix.evals.label.LabelException;
import dev.vernix.evals.result.Figure;
import dev.vernix.evals.result.Item;
import dev.vernix.evals.result.Pin;
import dev.vernix.evals.result.Resampling;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.statistics.Bootstrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed from one set of results to another.
 *
 * @param remarks what the reader must know of the two, such as cases that only one has
 * @param differences regressions first, then by how much worse
 */
public record Comparison(List<String> remarks, List<Difference> differences) {
  public Comparison {
    remarks = List.copyOf(remarks);
    differences = List.copyOf(differences);
  }

  /** Whether something got worse. */
  public boolean regressed() {
    return differences.stream().anyMatch(d -> d.kind() == Difference.Kind.REGRESSION);
  }

  /**
   * Compares suite by suite, by name; two single results are compared whatever their names, such as
   * the same summaries with and without a model.
   *
   * @param seed of the draws behind the intervals
   * @throws LabelException where they have nothing in common
   */
  public static Comparison of(List<SuiteResult> before, List<SuiteResult> after, long seed) {
    var remarks = new ArrayList<String>();
    var all = new ArrayList<Difference>();
    if (before.size() == 1 && after.size() == 1) {
      one(before.getFirst(), after.getFirst(), seed, remarks, all);
    } else {
      Map<String, SuiteResult> named = new LinkedHashMap<>();
      after.forEach(r -> named.put(r.suite(), r));
      boolean any = false;
      for (SuiteResult b : before) {
        SuiteResult a = named.remove(b.suite());
        if (a == null) {
          remarks.add("suite " + b.suite() + " was run only before");
        } else {
          any = true;
          one(b, a, seed, remarks, all);
        }
      }
      named.keySet().forEach(s -> remarks.add("suite " + s + " was run only after"));
      if (!any) {
        throw new LabelException("the two have no suite in common", "", "Run the same suites.");
      }
    }
    all.sort(
        Comparator.comparing(Difference::kind)
            .thenComparing(d -> -Difference.worse(d.better(), relative(d))));
    return new Comparison(remarks, all);
  }

  private static double relative(Difference d) {
    return d.delta() / Math.max(Math.abs(d.before()), 1e-9);
  }

  private static void one(
      SuiteResult before,
      SuiteResult after,
      long seed,
      List<String> remarks,
      List<Difference> all) {
    if (!before.task().equals(after.task())) {
      throw new LabelException(
          "these are results of two tasks, '" + before.task() + "' and '" + after.task() + "'",
          before.suite() + ", " + after.suite(),
          "Compare runs of one task.");
    }
    Map<String, Item> afters = new LinkedHashMap<>();
    after.items().forEach(i -> afters.put(i.id(), i));
    var pairs = before.items().stream().filter(i -> afters.containsKey(i.id())).toList();
    if (pairs.isEmpty()) {
      throw new LabelException(
          "the two results have no case in common", before.suite(), "Run them on the same data.");
    }
    int lost = before.items().size() - pairs.size();
    int fresh = after.items().size() - pairs.size();
    if (lost + fresh > 0) {
      remarks.add(
          "%s: %d cases only before and %d only after are left out; %d are compared"
              .formatted(before.suite(), lost, fresh, pairs.size()));
    }
    String data = "suite data";
    if (!Objects.equals(
        before.provenance().data().get(data), after.provenance().data().get(data))) {
      remarks.add(before.suite() + ": the data are not the same in both");
    }
    for (Figure figure : before.figures()) {
      difference(figure, before, after, pairs, afters, seed).ifPresent(all::add);
    }
  }

  private static Optional<Difference> difference(
      Figure figure,
      SuiteResult before,
      SuiteResult after,
      List<Item> pairs,
      Map<String, Item> afters,
      long seed) {
    var old = pairs.stream().filter(figure::of).toList();
    var value = figure.value(old);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    var both = new ArrayList<Item>();
    var now = new ArrayList<Item>();
    for (Item i : old) {
      Item a = afters.get(i.id());
      if (a != null && figure.of(a)) {
        both.add(i);
        now.add(a);
      }
    }
    var then = figure.value(both);
    var next = figure.value(now);
    boolean scored = then.isPresent() && next.isPresent();
    Double to = scored ? Double.valueOf(next.getAsDouble()) : null;
    var clusters = Resampling.clusters(both);
    var first = Resampling.of(figure, clusters);
    var second = Resampling.of(figure, Resampling.clusters(now));
    var interval =
        scored
            ? Bootstrap.of(
                clusters.size(),
                places -> second.applyAsDouble(places) - first.applyAsDouble(places),
                seed)
            : Optional.<Bootstrap>empty();
    return Optional.of(
        new Difference(
            before.suite(),
            figure.name(),
            figure.better(),
            scored ? then.getAsDouble() : value.getAsDouble(),
            to,
            both.size(),
            interval,
            broken(figure, before, after)));
  }

  /** A pin of the first result that the second breaks on the worse side, in any slice. */
  private static boolean broken(Figure figure, SuiteResult before, SuiteResult after) {
    for (Pin pin : before.pins()) {
      if (pin.figure().equals(figure.name())) {
        var measured = figure.value(after.slice(pin.slice()));
        if (measured.isPresent()
            && Difference.worse(figure.better(), measured.getAsDouble() - pin.value())
                > pin.tolerance() + 1e-9) {
          return true;
        }
      }
    }
    return false;
  }
}
