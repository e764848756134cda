package dev.vernix.guideline.state;

import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The sentences on which answers about one note rest; each question is worked out once. */
final class Evidence {
  private Set<Span> cited = new LinkedHashSet<>();

  /** Sentences by which something asked for is not so. */
  private Set<Span> denying = new LinkedHashSet<>();

  private List<Place> places = new ArrayList<>();
  private final Map<Object, Answer> answers = new HashMap<>();

  /** An answer with what it rests on; {@code missing} in place of the value where there is none. */
  private record Answer(
      @Nullable Object value,
      @Nullable Missing missing,
      Set<Span> cited,
      Set<Span> denying,
      List<Place> places) {}

  /** Those by which something is not so only where there are no others. */
  List<Span> cited() {
    return List.copyOf(cited.isEmpty() ? denying : cited);
  }

  List<Place> places() {
    return List.copyOf(places);
  }

  void forget() {
    cited.clear();
    denying.clear();
    places.clear();
  }

  void cite(Said said) {
    cited.add(said.span());
  }

  /**
   * @param judged the place is in the note whose plan is judged
   */
  void cite(Place place, boolean judged) {
    cite(place.said());
    if (judged) {
      places.add(place);
    }
  }

  /** True where a stand is the wanted one; another's sentences only deny it. */
  boolean is(boolean wanted, Supplier<@Nullable Boolean> stand) {
    Answer answer = answer(() -> Objects.requireNonNullElse(stand.get(), ""));
    boolean so = answer.value instanceof Boolean b && b == wanted;
    (so ? cited : denying).addAll(answer.cited);
    places.addAll(answer.places);
    return so;
  }

  /** Answers a question once; asked again, its sentences are cited again. */
  Object once(Object question, Supplier<Object> work) {
    Answer answer = answers.get(question);
    if (answer == null) {
      answer = answer(work);
      answers.put(question, answer);
    }
    cited.addAll(answer.cited);
    denying.addAll(answer.denying);
    places.addAll(answer.places);
    if (answer.missing != null) {
      throw answer.missing;
    }
    return Objects.requireNonNull(answer.value);
  }

  private Answer answer(Supplier<Object> work) {
    var before = cited;
    var denyingBefore = denying;
    var placesBefore = places;
    cited = new LinkedHashSet<>();
    denying = new LinkedHashSet<>();
    places = new ArrayList<>();
    try {
      return new Answer(work.get(), null, cited, denying, places);
    } catch (Missing e) {
      return new Answer(null, e, cited, denying, places);
    } finally {
      cited = before;
      denying = denyingBefore;
      places = placesBefore;
    }
  }
}
