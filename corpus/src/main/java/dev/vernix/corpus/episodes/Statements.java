package dev.vernix.corpus.episodes;

import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The drafts that carry a sentence: its statement, or where it has none whatever was read in it. An
 * episode derived from them cites the whole sentence and the time of its note.
 */
final class Statements {
  private final Map<String, List<Draft>> byNote = new HashMap<>();

  Statements(Drafts before) {
    for (var d : before.all()) {
      if (d.from().isEmpty()) {
        d.sources().stream()
            .map(s -> s.note())
            .distinct()
            .forEach(n -> byNote.computeIfAbsent(n, k -> new ArrayList<>()).add(d));
      }
    }
  }

  List<Draft> of(Collection<Said> said) {
    return said.stream().flatMap(s -> of(s).stream()).distinct().toList();
  }

  List<Draft> of(Said said) {
    var here =
        byNote.getOrDefault(said.note().name(), List.of()).stream()
            .filter(d -> d.sources().stream().anyMatch(said.span()::overlaps))
            .toList();
    var statements = here.stream().filter(d -> d.concept().endsWith("-statement")).toList();
    return statements.isEmpty() ? here : statements;
  }
}
