package dev.vernix.evals.pool;

import dev.vernix.evals.planted.ErrorKind;
import dev.vernix.evals.pool.CountTable.Ratio;
import dev.vernix.evals.result.Figure;
import dev.vernix.evals.result.Item;
import dev.vernix.evals.result.SuiteResult;
import dev.vernix.evals.scorer.Better;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The counts behind figures that are shares of counts. Figures that share counts, such as precision
 * and recall, are one table: else what is suppressed in one could be worked out of another.
 *
 * @param id the figure's name, or what its figures have in common
 * @param figures whose counts these are
 * @param rows of a table
 * @param of the count of each row, in a list of items
 * @param ratios what is to be read from them
 */
record SuiteCounts(
    String id,
    List<Figure> figures,
    List<String> rows,
    List<ToDoubleFunction<List<Item>>> of,
    List<Ratio> ratios) {
  private static final String CAUGHT = " caught";
  private static final String MUST = "must-facts stated";
  private static final String OMITTED = "must-facts omitted";
  private static final String GOLD = "gold facts stated";
  private static final Set<String> FACTS = Set.of(MUST, OMITTED, GOLD);

  SuiteCounts {
    figures = List.copyOf(figures);
    rows = List.copyOf(rows);
    of = List.copyOf(of);
    ratios = List.copyOf(ratios);
  }

  List<Integer> counts(List<Item> items) {
    return of.stream().map(f -> (int) Math.round(f.applyAsDouble(items))).toList();
  }

  /** Whether anything of it was asked of the item. */
  boolean asked(Item item) {
    return figures.stream().anyMatch(f -> f.amount(List.of(item)).whole() > 0);
  }

  /**
   * Of every figure that is a share of counts.
   *
   * @param left takes the names of the others
   */
  static List<SuiteCounts> of(SuiteResult r, List<String> left) {
    var all = new ArrayList<SuiteCounts>();
    var done = new HashSet<String>();
    for (Figure f : r.figures()) {
      if (done.contains(f.name())) {
        continue;
      }
      SuiteCounts counts = of(r, f);
      if (counts.figures.stream().allMatch(each -> counted(each, r.items()))) {
        all.add(counts);
        counts.figures.forEach(each -> done.add(each.name()));
        if (FACTS.contains(f.name())) {
          done.add(OMITTED);
        }
      } else {
        left.add(f.name());
      }
    }
    return all;
  }

  private static SuiteCounts of(SuiteResult r, Figure f) {
    String stem = f.name().replaceFirst(" (?:precision|recall|f1)$", "");
    var precision = r.figure(stem + " precision");
    var recall = r.figure(stem + " recall");
    var f1 = r.figure(stem + " f1");
    if (precision.isPresent() && recall.isPresent() && f1.isPresent()) {
      return answers(stem, precision.get(), recall.get(), f1.get());
    }
    var must = r.figure(MUST);
    var gold = r.figure(GOLD);
    if (FACTS.contains(f.name()) && must.isPresent() && gold.isPresent()) {
      return facts(must.get(), gold.get());
    }
    if (f.name().endsWith(CAUGHT) && f.name().contains(": ")) {
      String subject = f.name().substring(0, f.name().indexOf(": ") + 2);
      return planted(
          subject,
          r.figures().stream()
              .filter(x -> x.name().startsWith(subject) && x.name().endsWith(CAUGHT))
              .toList());
    }
    return new SuiteCounts(
        f.name(),
        List.of(f),
        List.of("yes", "no"),
        List.of(part(f), rest(f)),
        List.of(new Ratio(f.name(), List.of("yes"), List.of("yes", "no"))));
  }

  private static SuiteCounts answers(String stem, Figure precision, Figure recall, Figure f1) {
    return new SuiteCounts(
        stem,
        List.of(precision, recall, f1),
        List.of("found", "missed", "false alarm"),
        List.of(part(precision), rest(recall), rest(precision)),
        List.of(
            new Ratio("recall", List.of("found"), List.of("found", "missed")),
            new Ratio("precision", List.of("found"), List.of("found", "false alarm"))));
  }

  private static SuiteCounts facts(Figure must, Figure gold) {
    var rows = List.of("must, stated", "must, omitted", "other, stated", "other, omitted");
    return new SuiteCounts(
        gold.name(),
        List.of(must, gold),
        rows,
        List.of(
            part(must),
            rest(must),
            items -> part(gold).applyAsDouble(items) - part(must).applyAsDouble(items),
            items -> rest(gold).applyAsDouble(items) - rest(must).applyAsDouble(items)),
        List.of(
            new Ratio(must.name(), rows.subList(0, 1), rows.subList(0, 2)),
            new Ratio(gold.name(), List.of(rows.get(0), rows.get(2)), rows)));
  }

  /** A row for each kind caught and each missed; what is told of all kinds is their sum. */
  private static SuiteCounts planted(String subject, List<Figure> figures) {
    Set<String> numeric = new HashSet<>();
    Arrays.stream(ErrorKind.values())
        .filter(ErrorKind::numeric)
        .forEach(k -> numeric.add(subject + k.label() + CAUGHT));
    var rows = new ArrayList<String>();
    var of = new ArrayList<ToDoubleFunction<List<Item>>>();
    var ratios = new ArrayList<Ratio>();
    var caught = new ArrayList<String>();
    var numbers = new ArrayList<String>();
    for (Figure f : figures) {
      if (!f.name().endsWith("planted errors caught")) {
        String kind = f.name().substring(subject.length(), f.name().length() - CAUGHT.length());
        rows.addAll(List.of(kind + CAUGHT, kind + " missed"));
        of.addAll(List.of(part(f), rest(f)));
        ratios.add(
            new Ratio(
                f.name(), List.of(kind + CAUGHT), rows.subList(rows.size() - 2, rows.size())));
        caught.add(kind + CAUGHT);
        if (numeric.contains(f.name())) {
          numbers.addAll(rows.subList(rows.size() - 2, rows.size()));
        }
      }
    }
    ratios.addFirst(
        new Ratio(
            subject + "numeric planted errors caught",
            numbers.stream().filter(caught::contains).toList(),
            numbers));
    ratios.addFirst(new Ratio(subject + "planted errors caught", caught, rows));
    return new SuiteCounts(subject + "planted errors", figures, rows, of, ratios);
  }

  private static ToDoubleFunction<List<Item>> part(Figure f) {
    return items -> f.amount(items).part();
  }

  private static ToDoubleFunction<List<Item>> rest(Figure f) {
    return items -> f.amount(items).whole() - f.amount(items).part();
  }

  /** A share of counts: whole numbers, the part no more than the whole. */
  private static boolean counted(Figure f, List<Item> items) {
    return f.labels().isEmpty()
        && f.better() != Better.NEITHER
        && items.stream().allMatch(i -> counted(f.amount(List.of(i))));
  }

  private static boolean counted(Item.Amount a) {
    return a.part() == Math.rint(a.part())
        && a.whole() == Math.rint(a.whole())
        && a.part() >= 0
        && a.part() <= a.whole();
  }
}
