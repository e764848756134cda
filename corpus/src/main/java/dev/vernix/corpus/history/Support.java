package dev.vernix.corpus.history;

import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.stay.Draft;
import dev.vernix.corpus.stay.Said;
import java.util.ArrayList;
import java.util.List;

/** What one derived sentence rests on: the facts read, and the characters that it may cite. */
final class Support {
  /** So many citations carry a sentence; a stay of months repeats itself. */
  private static final int MOST = 30;

  private final Grounds grounds;
  private final Veil veil;
  private final List<Draft> from = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  Support(Grounds grounds, Veil veil) {
    this.grounds = grounds;
    this.veil = veil;
  }

  /** Adds those characters, unless they name something hidden. */
  Support add(Said said, int start, int end) {
    if (spans.size() >= MOST) {
      return this;
    }
    var span = said.span(start, end);
    var found = veil.covers(span) ? List.<Draft>of() : veil.open(grounds.at(said, start, end));
    if (!found.isEmpty()) {
      from.addAll(found);
      spans.add(span);
      spans.add(said.span());
      spans.add(said.timeSpan());
    }
    return this;
  }

  /**
   * Adds the word alone: a mother's medicine may be told though the sentence around it names the
   * illness that it is for, which may not.
   */
  Support addWord(Said said, int start, int end) {
    var span = said.span(start, end);
    var found = veil.covers(span) ? List.<Draft>of() : veil.open(grounds.at(said, start, end));
    var told =
        found.stream().filter(d -> d.sensitivity().compareTo(Sensitivity.CONFIDENTIAL) < 0).toList();
    if (told.size() == found.size()) {
      return add(said, start, end);
    }
    if (!told.isEmpty() && spans.size() < MOST) {
      from.addAll(told);
      spans.add(span);
      spans.add(said.timeSpan());
    }
    return this;
  }

  boolean isEmpty() {
    return from.isEmpty();
  }

  static List<Draft> from(List<Support> all) {
    return all.stream().flatMap(s -> s.from.stream()).distinct().toList();
  }

  static List<Span> sources(List<Support> all) {
    return all.stream()
        .flatMap(s -> s.veil.sources(s.from, s.spans.stream()).stream())
        .distinct()
        .toList();
  }
}
