package dev.vernix.corpus.stay;

import dev.vernix.corpus.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What earlier machines drafted, to be found again by concept and place. */
public final class Drafts {
  private final List<Draft> all = new ArrayList<>();
  private final Map<String, List<Draft>> byPlace = new HashMap<>();

  public void addAll(List<Draft> drafts) {
    all.addAll(drafts);
    for (var d : drafts) {
      byPlace
          .computeIfAbsent(key(d.concept(), d.sources().getFirst().note()), k -> new ArrayList<>(2))
          .add(d);
    }
  }

  public List<Draft> all() {
    return all;
  }

  /** The draft of that concept whose first span overlaps the given one. */
  public Draft at(String concept, Span span) {
    return byPlace.getOrDefault(key(concept, span.note()), List.of()).stream()
        .filter(d -> d.sources().getFirst().overlaps(span))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing was drafted for " + concept));
  }

  private static String key(String concept, String note) {
    return concept + ' ' + note;
  }
}
