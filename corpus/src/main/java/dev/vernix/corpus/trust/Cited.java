package dev.vernix.corpus.trust;

import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Gives signals the ids of the facts that were read from the characters they point to. */
public final class Cited {
  private record Place(Span span, Fact fact) {}

  private Cited() {}

  /** The same signals; those that name facts already keep them. */
  public static List<Signal> of(List<Signal> signals, List<Fact> facts) {
    Map<String, List<Place>> byNote = new HashMap<>();
    for (var s : signals) {
      s.sources().forEach(x -> byNote.computeIfAbsent(x.note(), k -> new ArrayList<>()));
    }
    for (var f : facts) {
      if (!f.derived() && !f.sources().isEmpty()) {
        var first = f.sources().getFirst();
        var places = byNote.get(first.note());
        if (places != null) {
          places.add(new Place(first, f));
        }
      }
    }
    return signals.stream().map(s -> cited(s, byNote)).toList();
  }

  private static Signal cited(Signal s, Map<String, List<Place>> byNote) {
    if (!s.facts().isEmpty()) {
      return s;
    }
    var ids = new LinkedHashSet<String>();
    for (var source : s.sources()) {
      var here =
          byNote.getOrDefault(source.note(), List.of()).stream()
              .filter(p -> p.span.overlaps(source))
              .map(Place::fact)
              .toList();
      var mentions = here.stream().filter(f -> !f.concept().endsWith("-statement")).toList();
      (mentions.isEmpty() ? here : mentions).forEach(f -> ids.add(f.id()));
    }
    return new Signal(s.kind(), s.text(), List.copyOf(ids), s.sources());
  }
}
