package dev.vernix.corpus.stay;

import dev.vernix.corpus.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What earlier machines drafted, to be found again by concept and place. */
public final class Drafts {
  /** Characters in one drawer of the index. */
  private static final int DRAWER = 256;

  private record Place(String concept, String note, int drawer) {}

  private final List<Draft> all = new ArrayList<>();
  private final Map<Place, List<Draft>> byPlace = new HashMap<>();
  private final Map<Class<?>, Kept<?>> indices = new HashMap<>();

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

  /** Looks drafts up by something; told of every draft, in order. */
  public interface Index {
    void add(Draft draft);
  }

  private static final class Kept<T extends Index> {
    private final T index;
    private int seen;

    Kept(T index) {
      this.index = index;
    }
  }

  /**
   * An index of all the drafts so far, kept for the machines behind.
   *
   * @param type of which there is one index
   */
  public <T extends Index> T index(Class<T> type, Supplier<T> empty) {
    var kept = indices.computeIfAbsent(type, k -> new Kept<>(empty.get()));
    for (; kept.seen < all.size(); kept.seen++) {
      kept.index.add(all.get(kept.seen));
    }
    return type.cast(kept.index);
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
