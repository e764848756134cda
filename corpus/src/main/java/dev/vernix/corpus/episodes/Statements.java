package dev.vernix.corpus.episodes;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The drafts that carry a sentence: its statement, or where it has none whatever was read in it. An
 * episode derived from them cites the whole sentence and the time of its note.
 */
final class Statements implements Drafts.Index {
  private final Map<String, TreeMap<Integer, Draft>> statements = new HashMap<>();
  private final Map<String, List<Draft>> others = new HashMap<>();

  private Statements() {}

  static Statements of(Drafts before) {
    return before.index(Statements.class, Statements::new);
  }

  @Override
  public void add(Draft d) {
    if (!d.from().isEmpty()) {
      return;
    }
    if (d.concept().endsWith("-statement")) {
      d.sources().forEach(s -> place(s, d));
    } else {
      others.computeIfAbsent(d.sources().getFirst().note(), k -> new ArrayList<>()).add(d);
    }
  }

  private void place(Span span, Draft statement) {
    statements
        .computeIfAbsent(span.note(), k -> new TreeMap<>())
        .merge(span.from(), statement, (a, b) -> b);
  }

  List<Draft> of(Collection<Said> said) {
    return said.stream().flatMap(s -> of(s).stream()).distinct().toList();
  }

  List<Draft> of(Said said) {
    var here = statements.getOrDefault(said.note().name(), new TreeMap<>());
    var nearest = here.floorEntry(said.sentence().from());
    if (nearest != null && nearest.getValue().sources().stream().anyMatch(said.span()::overlaps)) {
      return List.of(nearest.getValue());
    }
    return others.getOrDefault(said.note().name(), List.of()).stream()
        .filter(d -> d.sources().getFirst().overlaps(said.span()))
        .toList();
  }
}
