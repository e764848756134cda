package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import java.util.ArrayList;
import java.util.List;

/** Takes out what another signal says better, so that a reader settles each matter once. */
public final class Tidy {
  private Tidy() {}

  public static List<Signal> of(List<Signal> signals) {
    var kept = new ArrayList<Signal>();
    for (var s : signals) {
      boolean said = signals.stream().anyMatch(better -> covers(better, s));
      if (!said
          && kept.stream().noneMatch(k -> k.kind() == s.kind() && k.text().equals(s.text()))) {
        kept.add(s);
      }
    }
    return kept;
  }

  private static boolean covers(Signal better, Signal s) {
    return better.kind() == Kind.COPIED
        && s.kind() == Kind.STALE
        && better.sources().getFirst().overlaps(s.sources().getFirst());
  }
}
