package dev.vernix.corpus.trust;

import dev.vernix.corpus.Ledger.Kind;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Takes out what another signal says better, so that a reader settles each matter once. */
public final class Tidy {
  private Tidy() {}

  public static List<Signal> of(List<Signal> signals) {
    var copied = new SpanIndex<Signal>();
    var settled = new SpanIndex<Signal>();
    for (var s : signals) {
      if (s.kind() == Kind.COPIED) {
        copied.put(s.sources().getFirst(), s);
      } else if (s.kind() == Kind.CORRECTION) {
        s.superseded().forEach(x -> settled.put(x, s));
      }
    }
    var kept = new ArrayList<Signal>();
    var told = new HashSet<Told>();
    var contradictions = new SpanIndex<Signal>();
    for (var s : signals) {
      // What a line copied forward still says is told with the line, and a note may already have
      // said which of two statements was wrong.
      boolean better =
          switch (s.kind()) {
            case STALE -> !copied.at(s.sources().getFirst()).isEmpty();
            case CONTRADICTION ->
                s.sources().stream().anyMatch(x -> !settled.at(x).isEmpty())
                    || s.sources().stream()
                        .flatMap(x -> contradictions.at(x).stream())
                        .anyMatch(k -> repeats(k, s));
            default -> false;
          };
      if (!better && told.add(new Told(s.kind(), s.text()))) {
        kept.add(s);
        if (s.kind() == Kind.CONTRADICTION) {
          s.sources().forEach(x -> contradictions.put(x, s));
        }
      }
    }
    return kept;
  }

  private record Told(Kind kind, String text) {}

  /** A contradiction between the same places of the same notes. */
  private static boolean repeats(Signal kept, Signal s) {
    return within(kept, s) || within(s, kept) || sameSides(kept, s);
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

  private static boolean within(Signal inner, Signal outer) {
    return inner.sources().size() > 1
        && inner.sources().stream()
            .allMatch(i -> outer.sources().stream().anyMatch(o -> o.overlaps(i)));
  }
}
