package dev.vernix.corpus.trust;

import static java.util.stream.Collectors.toSet;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Span;
import java.util.LinkedHashSet;
import java.util.List;

/** Gives signals the ids of the facts that were read from the characters they point to. */
public final class Cited {
  private Cited() {}

  /** The same signals; those that name facts already keep them. */
  public static List<Signal> of(List<Signal> signals, List<Fact> facts) {
    var notes =
        signals.stream().flatMap(s -> s.sources().stream()).map(Span::note).collect(toSet());
    var places = new SpanIndex<Fact>();
    for (var f : facts) {
      if (!f.derived() && !f.sources().isEmpty()) {
        var first = f.sources().getFirst();
        if (notes.contains(first.note())) {
          places.put(first, f);
        }
      }
    }
    return signals.stream().map(s -> cited(s, places)).toList();
  }

  private static Signal cited(Signal s, SpanIndex<Fact> places) {
    if (!s.facts().isEmpty()) {
      return s;
    }
    var ids = new LinkedHashSet<String>();
    for (var source : s.sources()) {
      var here = places.at(source);
      var mentions = here.stream().filter(f -> !f.concept().endsWith("-statement")).toList();
      (mentions.isEmpty() ? here : mentions).forEach(f -> ids.add(f.id()));
    }
    return new Signal(s.kind(), s.text(), List.copyOf(ids), s.sources());
  }
}
