package dev.vernix.corpus.stay;

import dev.vernix.corpus.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What earlier machines drafted, to be found again by concept and place. */
public final class Drafts {
  /** Characters in one drawer of the index. */
  private static final int DRAWER = 256;

  private record Place(String concept, String note, int drawer) {}

  private final List<Draft> all = new ArrayList<>();
  private final Map<Place, List<Draft>> byPlace = new HashMap<>();

  public void addAll(List<Draft> drafts) {
    all.addAll(drafts);
    for (var d : drafts) {
      var span = d.sources().getFirst();
      for (int i = span.from() / DRAWER; i <= last(span); i++) {
        byPlace
            .computeIfAbsent(new Place(d.concept(), span.note(), i), k -> new ArrayList<>(2))
            .add(d);
      }
    }
  }

  public List<Draft> all() {
    return all;
  }

  /** The draft of that concept whose first span overlaps the given one. */
  public Draft at(String concept, Span span) {
    for (int i = span.from() / DRAWER; i <= last(span); i++) {
      for (var d : byPlace.getOrDefault(new Place(concept, span.note(), i), List.of())) {
        if (d.sources().getFirst().overlaps(span)) {
          return d;
        }
      }
    }
    throw new IllegalStateException("nothing was drafted for " + concept);
  }

  private static int last(Span span) {
    return (span.to() - 1) / DRAWER;
  }
}
