package dev.vernix.evals.pool;

import dev.vernix.evals.cohort.CohortException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Sites together.
 *
 * @param kind of their files
 * @param sites in order of their names
 * @param tables by id, in the order of the first site that has each
 * @param remarks what a reader must know, one sentence each
 */
public record Pool(
    String kind,
    List<SiteFile> sites,
    List<PooledTable> tables,
    List<PooledRate> rates,
    List<String> remarks) {
  public Pool {
    sites = List.copyOf(sites);
    tables = List.copyOf(tables);
    rates = List.copyOf(rates);
    remarks = List.copyOf(remarks);
  }

  /** All stays. */
  public int stays() {
    return sites.stream().mapToInt(SiteFile::stays).sum();
  }

  /**
   * Reads the files and adds them up.
   *
   * @throws CohortException where one is no site's file, was changed, is given twice, or is of
   *     another kind
   */
  public static Pool of(List<Path> files) {
    var byName = new TreeMap<String, SiteFile>();
    var byHash = new LinkedHashMap<String, Path>();
    for (Path file : files) {
      SiteFile site = SiteFile.read(file);
      Path same = byHash.putIfAbsent(site.sha256(), file);
      if (same != null) {
        throw new CohortException(
            "the same file as " + same, file.toString(), "Give each site's file once.");
      }
      if (byName.putIfAbsent(site.site(), site) != null) {
        throw new CohortException(
            "a second file of the site " + site.site(),
            file.toString(),
            "Give one file of each site; sites name themselves with --site.");
      }
    }
    return of(new ArrayList<>(byName.values()));
  }

  private static Pool of(ArrayList<SiteFile> sites) {
    SiteFile first = sites.getFirst();
    for (SiteFile each : sites) {
      if (!each.kind().equals(first.kind())) {
        throw new CohortException(
            "files of two kinds, " + first.kind() + " and " + each.kind(),
            each.site(),
            "Merge those of one kind.");
      }
    }
    var settings = new TreeSet<String>();
    sites.forEach(s -> settings.add(s.settings()));
    var remarks = new ArrayList<String>();
    if (settings.size() > 1) {
      remarks.add(
          (first.kind().equals("audit")
                  ? "Sites judged by different guidance, so their figures may not be comparable: "
                  : "Sites measured with different programs, so their figures may not be"
                      + " comparable: ")
              + String.join("; ", settings)
              + ".");
    }
    if (sites.size() < 2) {
      remarks.add("There is one site only.");
    }
    var rates = new LinkedHashMap<String, PooledRate>();
    sites.stream()
        .flatMap(s -> s.rates().stream())
        .forEach(r -> rates.computeIfAbsent(r.id(), id -> PooledRate.of(sites, id)));
    return new Pool(first.kind(), sites, tables(sites), List.copyOf(rates.values()), remarks);
  }

  private static List<PooledTable> tables(List<SiteFile> sites) {
    var names = new LinkedHashMap<String, List<String>>();
    var tables = new LinkedHashMap<String, List<SharedTable>>();
    for (SiteFile site : sites) {
      for (SharedTable t : site.tables()) {
        names.computeIfAbsent(t.id(), k -> new ArrayList<>()).add(site.site());
        tables.computeIfAbsent(t.id(), k -> new ArrayList<>()).add(t);
      }
    }
    Stream<Map.Entry<String, List<SharedTable>>> all = tables.entrySet().stream();
    return all.map(e -> pooled(names.getOrDefault(e.getKey(), List.of()), e.getValue())).toList();
  }

  private static PooledTable pooled(List<String> sites, List<SharedTable> tables) {
    SharedTable first = tables.getFirst();
    for (int i = 0; i < tables.size(); i++) {
      if (!tables.get(i).ratios().equals(first.ratios())) {
        throw new CohortException(
            "counts " + first.id() + " are divided otherwise than at " + sites.getFirst(),
            sites.get(i),
            "Let all sites use one version of Vernix.");
      }
    }
    return PooledTable.of(sites, tables);
  }
}
