package dev.vernix.evals.pool;

import dev.vernix.evals.cohort.Interval;
import dev.vernix.evals.pool.CountTable.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A share at each site and over all of them.
 *
 * @param label what it is the share of
 * @param sites those that gave it
 * @param all of them together
 */
public record PooledRatio(String label, List<Site> sites, Site all) {
  public PooledRatio {
    sites = List.copyOf(sites);
  }

  /**
   * A share of which either part may be known within limits only.
   *
   * @param name of the site
   * @param yes numerator
   * @param of denominator
   */
  public record Site(String name, Range yes, Range of) {
    /** True where there is nothing to take a share of. */
    public boolean none() {
      return of.high() == 0;
    }

    /** True where both parts are known. */
    public boolean exact() {
      return yes.exact() && of.exact() && of.low() > 0;
    }

    /** The least and the most that the share can be, 0 to 1; there must be something. */
    public Interval share() {
      double low = (double) yes.low() / Math.max(of.high(), 1);
      double high = (double) yes.high() / Math.max(Math.max(of.low(), yes.high()), 1);
      return new Interval(low, Math.min(1, high));
    }
  }

  /** Of the tables of sites, which belong together. */
  static PooledRatio of(Ratio ratio, List<String> names, List<SharedTable> tables) {
    var sites = new ArrayList<Site>();
    Range yes = Range.ZERO;
    Range of = Range.ZERO;
    for (int i = 0; i < tables.size(); i++) {
      Site s = site(names.get(i), ratio, tables.get(i));
      sites.add(s);
      yes = yes.plus(s.yes);
      of = of.plus(s.of);
    }
    return new PooledRatio(ratio.label(), sites, new Site("all sites", yes, of));
  }

  /** The denominator is what is in its rows, and what is not in the others; so is the numerator. */
  static Site site(String name, Ratio ratio, SharedTable t) {
    Range of = sum(t, ratio.of());
    Range yes = sum(t, ratio.yes());
    return new Site(name, new Range(yes.low(), Math.min(yes.high(), of.high())), of);
  }

  private static Range sum(SharedTable t, List<String> rows) {
    var bounds = new Bounds(t);
    Range in = Range.ZERO;
    Range out = Range.ZERO;
    for (int r = 0; r < t.rows().size(); r++) {
      Range row = bounds.rowTotal(r);
      if (rows.containsAll(Bands.parts(t.rows().get(r)))) {
        in = in.plus(row);
      } else {
        out = out.plus(row);
      }
    }
    return new Range(
        Math.max(in.low(), t.total() - out.high()), Math.min(in.high(), t.total() - out.low()));
  }

  /** Sites whose share is known. */
  public List<Site> exactSites() {
    return sites.stream().filter(Site::exact).toList();
  }

  /**
   * How much of the variation between sites is more than chance: Higgins' I² (Higgins JPT, Thompson
   * SG, Stat Med 2002;21:1539) from Pearson's chi-squared of homogeneity; empty with fewer than two
   * sites whose share is known, or where all agree on none or all.
   *
   * @return 0 to 1
   */
  public Optional<Double> variation() {
    List<Site> known = exactSites();
    double yes = known.stream().mapToInt(s -> s.yes.low()).sum();
    double of = known.stream().mapToInt(s -> s.of.low()).sum();
    if (known.size() < 2 || yes == 0 || yes == of) {
      return Optional.empty();
    }
    double p = yes / of;
    double q =
        known.stream()
            .mapToDouble(
                s -> Math.pow(s.yes.low() - p * s.of.low(), 2) / (s.of.low() * p * (1 - p)))
            .sum();
    return Optional.of(q == 0 ? 0 : Math.max(0, (q - (known.size() - 1)) / q));
  }
}
