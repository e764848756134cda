package dev.vernix.evals.dossier;

import static dev.vernix.evals.result.ResultText.number;

import dev.vernix.evals.dossier.Outline.Wanted;
import dev.vernix.evals.result.Figure;
import dev.vernix.evals.result.Item;
import dev.vernix.evals.result.Resampling;
import dev.vernix.evals.result.SuiteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures as tables, and as gaps where no result has them. */
final class FigureTables {
  private static final long SEED = 1;
  private static final List<String> HEAD =
      List.of("", "value", "count", "cases", "independent", "95 % interval", "result");

  private FigureTables() {}

  static List<Block> whole(List<Wanted> wanted, Map<String, SuiteResult> results) {
    var rows = new ArrayList<List<String>>();
    var gaps = new ArrayList<Block>();
    for (Wanted w : wanted) {
      String missing = missing(w, results);
      SuiteResult r = results.get(w.suite());
      if (r == null || !missing.isEmpty()) {
        gaps.add(new Block.Gap(w.label() + ": " + missing));
      } else {
        rows.add(row(w.label(), r.figure(w.figure()).orElseThrow(), r.items(), w.suite()));
      }
    }
    var blocks = new ArrayList<Block>();
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table("", HEAD, rows));
    }
    blocks.addAll(gaps);
    return blocks;
  }

  /** A table for each figure, with the groups that its cases have. */
  static List<Block> byGroup(
      List<Wanted> wanted, List<String> groups, Map<String, SuiteResult> results) {
    var blocks = new ArrayList<Block>();
    for (Wanted w : wanted) {
      String missing = missing(w, results);
      SuiteResult r = results.get(w.suite());
      if (r == null || !missing.isEmpty()) {
        blocks.add(new Block.Gap(w.label() + ": " + missing));
        continue;
      }
      Figure figure = r.figure(w.figure()).orElseThrow();
      var rows = new ArrayList<List<String>>();
      for (String group : groups) {
        var values = r.groups(group);
        int before = rows.size();
        for (String value : values) {
          var items = r.slice(group + "=" + value);
          if (items.stream().anyMatch(figure::of)) {
            rows.add(row(name(group) + ": " + value, figure, items, w.suite()));
          }
        }
        int found = rows.size() - before;
        if (found < 2) {
          blocks.add(
              new Block.Gap(
                  w.label()
                      + " by "
                      + group
                      + ": "
                      + (found == 0
                          ? "its cases are of no known " + group
                          : "all cases are of one (" + values.first() + ")")));
        }
      }
      if (!rows.isEmpty()) {
        blocks.add(new Block.Table(w.label(), HEAD, rows));
      }
    }
    return blocks;
  }

  private static String name(String group) {
    return group.equals("author")
        ? "note by"
        : group.equals("language") ? "language of notes" : group;
  }

  private static String missing(Wanted w, Map<String, SuiteResult> results) {
    SuiteResult r = results.get(w.suite());
    if (r == null) {
      return "not measured; the suite '" + w.suite() + "' was not run";
    }
    if (r.figure(w.figure()).isEmpty()) {
      return "not scored; "
          + r.unscored().getOrDefault(w.figure(), "the suite does not ask for it");
    }
    return "";
  }

  private static List<String> row(String label, Figure figure, List<Item> items, String suite) {
    var value = figure.value(items);
    var amount = figure.amount(items);
    boolean share = figure.labels().isEmpty();
    return List.of(
        label,
        value.isPresent() ? number(value.getAsDouble()) : "unscored",
        share ? number(amount.part()) + "/" + number(amount.whole()) : "",
        Long.toString(figure.items(items)),
        Integer.toString(Resampling.clusters(items.stream().filter(figure::of).toList()).size()),
        interval(figure, items),
        suite + ".json");
  }

  /**
   * Percentile bootstrap over cases. Where every case is alike it is a point, which says too much;
   * there the rule of three stands (Hanley and Lippman-Hand 1983): none of n leaves up to 3/n.
   */
  private static String interval(Figure figure, List<Item> items) {
    var drawn = Resampling.interval(figure, items, SEED);
    if (drawn.isEmpty()) {
      return "too few cases";
    }
    double low = drawn.get().low();
    double high = drawn.get().high();
    double all = figure.amount(items).whole();
    if (low == high && all > 0) {
      double three = Math.min(1, 3 / all);
      low = low == 1 ? 1 - three : low;
      high = high == 0 ? three : high;
    }
    return String.format(Locale.ROOT, "%.3f to %.3f", low, high);
  }
}
