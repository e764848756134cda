package dev.vernix.corpus.episodes;

import dev.vernix.corpus.BodySystem;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.Status;
import dev.vernix.corpus.When;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Drafts;
import dev.vernix.corpus.stay.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the facts that were read at a place of a note, so that an episode can name them. */
final class Evidence implements Drafts.Index {
  /** No frame or mention is longer. */
  private static final int LONGEST_MENTION = 400;

  /** No sentence is looked for further back. */
  private static final int LONGEST_SENTENCE = 4000;

  private final Map<String, TreeMap<Integer, List<Draft>>> byPlace = new HashMap<>();
  private final Map<String, List<Draft>> derived = new HashMap<>();

  private Evidence() {}

  static Evidence of(Drafts before) {
    return before.index(Evidence.class, Evidence::new);
  }

  @Override
  public void add(Draft d) {
    if (d.from().isEmpty()) {
      var first = d.sources().getFirst();
      byPlace
          .computeIfAbsent(first.note(), k -> new TreeMap<>())
          .computeIfAbsent(first.from(), k -> new ArrayList<>(1))
          .add(d);
    } else {
      derived.computeIfAbsent(d.concept(), k -> new ArrayList<>()).add(d);
    }
  }

  /** What earlier machines worked out under that concept, in order of time. */
  List<Draft> derived(String concept) {
    return derived.getOrDefault(concept, List.of()).stream()
        .sorted(
            Comparator.comparing((Draft d) -> d.when().start())
                .thenComparing(d -> d.when().end())
                .thenComparing(d -> d.value() == null ? "" : d.value()))
        .toList();
  }

  /** The fact read from the fewest characters that share one with these; else from the sentence. */
  Optional<Draft> at(Said said, int from, int to) {
    var near = narrowest(said.span(from, to), true);
    return near.isPresent() ? near : narrowest(said.span(), false);
  }

  Optional<Draft> in(Said said) {
    return at(said, said.sentence().from(), said.sentence().to());
  }

  private Optional<Draft> narrowest(Span span, boolean mention) {
    var places = byPlace.get(span.note());
    if (places == null) {
      return Optional.empty();
    }
    int back = mention ? LONGEST_MENTION : LONGEST_SENTENCE;
    return places.subMap(span.from() - back, span.to()).values().stream()
        .flatMap(List::stream)
        .filter(d -> d.sources().getFirst().overlaps(span))
        .filter(d -> mention != d.concept().endsWith("-statement"))
        .filter(d -> d.sensitivity().compareTo(Sensitivity.CONFIDENTIAL) < 0)
        .min(Comparator.comparingInt(d -> length(d.sources().getFirst())));
  }

  private static int length(Span s) {
    return s.to() - s.from();
  }

  /**
   * A day, at a place among the facts of that day: what is told of one day is told in this order.
   *
   * @param place from 0 on
   */
  static When on(LocalDate day, int place) {
    return between(day, day, place);
  }

  /**
   * Days from first to last, at a place among the facts of the first; the first alone where notes
   * copied from another day tell of an end before it.
   */
  static When between(LocalDate first, LocalDate last, int place) {
    LocalDate end = last.isBefore(first) ? first : last;
    return new When(first.atTime(0, place), end.atTime(0, place), true);
  }

  /** A fact worked out from others, as sensitive as the most sensitive of them. */
  static Draft draft(
      BodySystem system,
      String concept,
      String text,
      @Nullable String value,
      When when,
      List<Draft> from) {
    var distinct = from.stream().distinct().toList();
    return new Draft(
        system,
        concept,
        text,
        value,
        null,
        when,
        Status.PRESENT,
        Experiencer.INFANT,
        distinct.stream()
            .map(Draft::sensitivity)
            .max(Comparator.naturalOrder())
            .orElse(Sensitivity.NONE),
        distinct,
        distinct.stream().flatMap(d -> d.sources().stream()).distinct().toList());
  }
}
