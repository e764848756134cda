package dev.vernix.evals.family;

import dev.vernix.family.Language;
import java.util.Locale;

/** The bars as a table. */
public final class FamilyReport {
  private FamilyReport() {}

  /** The report; with {@code misses}, every one of them. */
  public static String text(FamilyScore score, boolean misses) {
    var out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%-58s", "bar: all"));
    for (var l : Language.values()) {
      out.append(String.format(Locale.ROOT, "%16s", l.code()));
    }
    out.append('\n');
    for (String measure : FamilyScore.MEASURES) {
      out.append(String.format(Locale.ROOT, "%-58s", measure));
      for (var l : Language.values()) {
        var share = score.share(l, measure);
        out.append(
            String.format(
                Locale.ROOT,
                "%16s",
                share.good() + "/" + share.all() + (share.good() == share.all() ? "" : " !")));
      }
      out.append('\n');
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%d handouts, %.0f ms each without PDF; %s%n",
            score.handouts(),
            score.millis(),
            score.met() ? "every bar met" : score.misses().size() + " misses"));
    if (misses) {
      score.misses().forEach(m -> out.append(m).append('\n'));
    }
    return out.toString();
  }
}
