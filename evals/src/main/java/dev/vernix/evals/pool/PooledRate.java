package dev.vernix.evals.pool;

import java.util.ArrayList;
import java.util.List;

/**
 * A rate at each site and over all of them.
 *
 * @param per the rate's base
 * @param unit what is counted over
 * @param sites those that gave what was counted over
 */
public record PooledRate(
    String id, String title, int per, String unit, List<Site> sites, Range events, long over) {
  public PooledRate {
    sites = List.copyOf(sites);
  }

  /** One site's. */
  public record Site(String name, Range events, long over) {}

  static PooledRate of(List<SiteFile> files, String id) {
    var sites = new ArrayList<Site>();
    Range events = Range.ZERO;
    long over = 0;
    SharedRate like = null;
    for (SiteFile f : files) {
      for (SharedRate r : f.rates()) {
        Long days = r.over();
        if (r.id().equals(id)) {
          like = r;
          if (days != null && days > 0) {
            Range e = r.range(f.threshold());
            sites.add(new Site(f.site(), e, days));
            events = events.plus(e);
            over += days;
          }
        }
      }
    }
    if (like == null) {
      throw new IllegalArgumentException("no rate " + id);
    }
    return new PooledRate(id, like.title(), like.per(), like.unit(), sites, events, over);
  }
}
