package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes out what another signal says better, so that a reader settles each matter once. */
public final class Tidy {
  private Tidy() {}

  public static List<Signal> of(List<Signal> signals) {
    var kept = new ArrayList<Signal>();
    for (var s : signals) {
      boolean said = signals.stream().anyMatch(better -> covers(better, s) || settles(better, s));
      if (!said && kept.stream().noneMatch(k -> repeats(k, s))) {
        kept.add(s);
      }
    }
    return kept;
  }

  /** The same words, or a contradiction between the same places of the same notes. */
  private static boolean repeats(Signal kept, Signal s) {
    return kept.kind() == s.kind()
        && (kept.text().equals(s.text())
            || s.kind() == Kind.CONTRADICTION
                && (within(kept, s) || within(s, kept) || sameSides(kept, s)));
  }

  /** Two machines tell of one statement of a side, each in its own words. */
  private static boolean sameSides(Signal kept, Signal s) {
    return sides(kept) && sides(s) && overlap(kept.sources(), s.sources());
  }

  private static boolean sides(Signal s) {
    return s.text().contains("left") && s.text().contains("right");
  }

  private static boolean overlap(List<Span> a, List<Span> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.overlaps(y)));
  }

  /** A note has already said which of two statements was wrong. */
  private static boolean settles(Signal correction, Signal s) {
    return correction.kind() == Kind.CORRECTION
        && s.kind() == Kind.CONTRADICTION
        && overlap(correction.superseded(), s.sources());
  }

  private static boolean within(Signal inner, Signal outer) {
    return inner.sources().size() > 1
        && inner.sources().stream()
            .allMatch(i -> outer.sources().stream().anyMatch(o -> o.overlaps(i)));
  }

  private static boolean covers(Signal better, Signal s) {
    return better.kind() == Kind.COPIED
        && s.kind() == Kind.STALE
        && better.sources().getFirst().overlaps(s.sources().getFirst());
  }
}
