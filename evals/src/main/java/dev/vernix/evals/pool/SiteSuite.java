package dev.vernix.evals.pool;

import dev.vernix.evals.cohort.CohortException;
import dev.vernix.evals.result.Item;
import dev.vernix.evals.result.SuiteResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The part of a suite's result that may leave the site: how much of what was asked came out right,
 * by one stratum.
 *
 * <p>A stratum is told only with as many charts (or other things asked) as the threshold says;
 * smaller ones are joined. Only strata of a fixed list can be asked for, since other columns of a
 * hospital's file may name wards or people.
 */
public final class SiteSuite {
  /** What counts can be told by; those of gestation in their own order. */
  public static final List<String> STRATA =
      List.of("gestation", "sex", "language", "author", "system", "source", "subject", "none");

  private static final List<String> GESTATIONS =
      List.of("27 weeks or less", "28-31 weeks", "32-36 weeks", "37 weeks or more");
  private static final String REST = "not given";

  /** What stands behind the others, so that it is joined with the last of them. */
  private static final List<String> LAST = List.of("unknown", REST);

  private final SuiteResult result;
  private final int threshold;
  private final String by;
  private final Map<String, List<Item>> strata = new TreeMap<>();
  private final List<String> left = new ArrayList<>();

  private SiteSuite(SuiteResult result, int threshold, String by) {
    this.result = result;
    this.threshold = threshold;
    this.by = by;
    for (Item i : result.items()) {
      strata.computeIfAbsent(i.groups().getOrDefault(by, REST), k -> new ArrayList<>()).add(i);
    }
  }

  /**
   * What is given away, and what is not.
   *
   * @param left figures that are no counts, such as means of grades
   */
  public record Shared(SiteFile file, List<String> left) {
    public Shared {
      left = List.copyOf(left);
    }
  }

  /**
   * What the site gives away.
   *
   * @param site as the site calls itself
   * @param threshold counts below it are suppressed, but for zero; 2 or more
   * @param by one of {@link #STRATA}
   * @throws CohortException where nothing may or can be told
   */
  public static Shared of(SuiteResult result, String site, int threshold, String by) {
    int subjects = subjects(result.items()).size();
    if (subjects < threshold) {
      throw new CohortException(
          "fewer than " + threshold + " cases, so nothing may be told of them",
          "--share",
          "Measure on more.");
    }
    var suite = new SiteSuite(result, threshold, by);
    List<SharedTable> tables = suite.tables();
    if (tables.isEmpty()) {
      throw new CohortException(
          "the suite '"
              + result.suite()
              + "' gives no counts of enough cases, so nothing can be told",
          "--share",
          "Share suites whose scorers count.");
    }
    return new Shared(
        SiteFile.of(
            "eval " + result.task(),
            site,
            threshold,
            subjects,
            settings(result),
            tables,
            List.of()),
        suite.left);
  }

  /** What a case is about, so that the facts of one chart are one. */
  private static Set<String> subjects(List<Item> items) {
    var subjects = new LinkedHashSet<String>();
    items.forEach(
        i -> subjects.add(i.groups().getOrDefault("chart", i.id().replaceFirst("/.*", ""))));
    return subjects;
  }

  private static String settings(SuiteResult r) {
    var model = r.provenance().model();
    return "program "
        + r.provenance().build()
        + (model.name().isEmpty() ? ", no model" : ", model " + model.name());
  }

  private List<SharedTable> tables() {
    var tables = new ArrayList<SharedTable>();
    for (var counted : SuiteCounts.of(result, left)) {
      var mine = new TreeMap<String, Integer>();
      strata.forEach(
          (name, items) -> {
            int n = subjects(items.stream().filter(counted::asked).toList()).size();
            if (n > 0) {
              mine.put(name, n);
            }
          });
      int all = mine.values().stream().mapToInt(Integer::intValue).sum();
      if (all < threshold) {
        left.add(counted.id());
        continue;
      }
      var order = new ArrayList<String>(GESTATIONS.stream().filter(mine::containsKey).toList());
      mine.keySet().stream()
          .filter(s -> !order.contains(s) && !LAST.contains(s))
          .forEach(order::add);
      LAST.stream().filter(mine::containsKey).forEach(order::add);
      var together = List.of(List.copyOf(order));
      var bands = by.equals("none") ? together : Bands.joined(order, mine, threshold);
      SharedTable shared = Suppressor.suppress(table(counted, bands), threshold);
      if (bands.size() > 1 && !exact(shared)) {
        // Rather the whole without strata than strata of which nothing can be told.
        SharedTable coarse = Suppressor.suppress(table(counted, together), threshold);
        shared = exact(coarse) ? coarse : shared;
      }
      tables.add(shared);
    }
    return tables;
  }

  private static boolean exact(SharedTable table) {
    return table.ratios().stream().allMatch(q -> PooledRatio.site("", q, table).exact());
  }

  private CountTable table(SuiteCounts counted, List<List<String>> bands) {
    var columns = new ArrayList<String>(bands.stream().map(Bands::name).toList());
    if (columns.size() == 1) {
      columns.set(0, "all");
    }
    var cells = new ArrayList<List<Integer>>();
    counted.rows().forEach(row -> cells.add(new ArrayList<>()));
    for (List<String> band : bands) {
      var items = band.stream().flatMap(s -> strata.getOrDefault(s, List.of()).stream()).toList();
      List<Integer> counts = counted.counts(items);
      for (int row = 0; row < counts.size(); row++) {
        cells.get(row).add(counts.get(row));
      }
    }
    return new CountTable(
        counted.id(), counted.id(), counted.rows(), columns, cells, counted.ratios());
  }
}
