package dev.vernix.corpus.history;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What was read from given characters: the facts that a sentence worked out from them rests on. */
final class Grounds implements Drafts.Index {
  /** From this share of a sentence on, what is told tells the whole of it. */
  private static final double WHOLE = 0.6;

  /** Characters in one drawer of the index. */
  private static final int DRAWER = 256;

  private record Place(String note, int drawer) {}

  /** A fact and one of the spans that it was read from: a repeated statement has very many. */
  private record Ground(Draft draft, Span span) {}

  private final Map<Place, List<Ground>> index = new HashMap<>();

  private Grounds() {}

  static Grounds of(Drafts before) {
    return before.index(Grounds.class, Grounds::new);
  }

  @Override
  public void add(Draft d) {
    if (d.from().isEmpty()) {
      if (d.concept().endsWith("-statement")) {
        d.sources().forEach(s -> put(s, d));
      } else {
        put(d.sources().getFirst(), d);
      }
    }
  }

  private void put(Span span, Draft d) {
    for (int i = span.from() / DRAWER; i <= (span.to() - 1) / DRAWER; i++) {
      index
          .computeIfAbsent(new Place(span.note(), i), k -> new ArrayList<>())
          .add(new Ground(d, span));
    }
  }

  /**
   * Every fact read from those characters, and the note's own statement where they are most of it
   * or nothing narrower was read. Empty where the sentence made no fact at all.
   */
  List<Draft> at(Said said, int from, int to) {
    var span = said.span(from, to);
    var narrow = new LinkedHashSet<Draft>();
    var statements = new LinkedHashSet<Draft>();
    for (int i = from / DRAWER; i <= (to - 1) / DRAWER; i++) {
      for (var g : index.getOrDefault(new Place(span.note(), i), List.of())) {
        if (g.span.overlaps(span)) {
          (g.draft.concept().endsWith("-statement") ? statements : narrow).add(g.draft);
        }
      }
    }
    int length = said.sentence().to() - said.sentence().from();
    if (narrow.isEmpty() || to - from >= WHOLE * length) {
      narrow.addAll(statements);
    }
    return List.copyOf(narrow);
  }
}
