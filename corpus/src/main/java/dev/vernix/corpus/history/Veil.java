package dev.vernix.corpus.history;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Stay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The characters that name something confidential, and all that is kept in confidence. What is
 * worked out from the rest of a sentence cites the rest only, so that a reader who opens the source
 * is not shown what the summary withholds.
 */
final class Veil {
  private final Map<String, List<Span>> hidden = new HashMap<>();

  private Veil() {}

  static Veil of(Stay stay) {
    return stay.once(Veil.class, Veil::read);
  }

  private static Veil read(Stay stay) {
    var veil = new Veil();
    for (var said : stay.said()) {
      if (Private.sealed(said)) {
        veil.hide(said.span());
      }
      said.sentence().findings().stream()
          .filter(Private::is)
          .forEach(f -> veil.hide(said.span(f.mention().from(), f.mention().to())));
    }
    return veil;
  }

  private void hide(Span span) {
    hidden.computeIfAbsent(span.note(), k -> new ArrayList<>()).add(span);
  }

  boolean covers(Span span) {
    return hidden.getOrDefault(span.note(), List.of()).stream().anyMatch(span::overlaps);
  }

  /** Those facts that name nothing hidden. */
  List<Draft> open(List<Draft> from) {
    return from.stream().distinct().filter(d -> !covers(d.sources().getFirst())).toList();
  }

  /** The spans of those facts that show nothing hidden, and the given ones likewise. */
  List<Span> sources(List<Draft> from, Stream<Span> more) {
    return Stream.concat(from.stream().flatMap(d -> d.sources().stream()), more)
        .filter(s -> !covers(s))
        .distinct()
        .toList();
  }
}
