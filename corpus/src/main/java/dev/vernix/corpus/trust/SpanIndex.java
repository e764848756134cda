package dev.vernix.corpus.trust;

import dev.vernix.corpus.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds things by the characters that they stand at, in the order in which they were put.
 *
 * @param <T> what is found
 */
final class SpanIndex<T> {
  /** Characters in one drawer. */
  private static final int DRAWER = 256;

  private record Drawer(String note, int number) {}

  private record Entry<T>(int order, Span span, T value) {}

  private final Map<Drawer, List<Entry<T>>> drawers = new HashMap<>();
  private int size;

  void put(Span span, T value) {
    var entry = new Entry<>(size++, span, value);
    drawers(span).forEach(d -> drawers.computeIfAbsent(d, k -> new ArrayList<>(2)).add(entry));
  }

  /** Everything that shares a character with that span, each once. */
  List<T> at(Span span) {
    var found = new TreeMap<Integer, T>();
    drawers(span)
        .flatMap(d -> drawers.getOrDefault(d, List.of()).stream())
        .filter(e -> e.span.overlaps(span))
        .forEach(e -> found.put(e.order, e.value));
    return List.copyOf(found.values());
  }

  private static Stream<Drawer> drawers(Span span) {
    return IntStream.rangeClosed(span.from() / DRAWER, (span.to() - 1) / DRAWER)
        .mapToObj(i -> new Drawer(span.note(), i));
  }
}
