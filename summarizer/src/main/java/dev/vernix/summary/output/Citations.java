package dev.vernix.summary.output;

import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.page.Plain;
import dev.vernix.summary.Summary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Numbers the cited notes for documents on paper: 1, 2, … in the order in which a reader meets
 * them.
 *
 * <p>A number stands for a note rather than a span: a stay has hundreds of spans and a page of
 * numbers helps nobody. The list at the end quotes what was cited from each note, in the note's
 * order.
 */
final class Citations {
  /** Characters of a quotation: enough to find the line in the note. */
  private static final int LONGEST = 44;

  private final Map<String, TreeSet<Span>> spansByNote = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Note> notes;

  private Citations(Map<String, Note> notes) {
    this.notes = notes;
  }

  /** Numbers for all sentences and signals of a summary. */
  static Citations of(Summary summary) {
    var citations = new Citations(summary.ledger().chart().notesByName());
    Stream.of(
            summary.ledger().signals().stream().flatMap((Ledger.Signal s) -> s.sources().stream()),
            summary.sections().stream()
                .flatMap(s -> s.sentences().stream())
                .flatMap(s -> s.sources().stream()),
            SummaryJson.pendingItems(summary.ledger()).stream().flatMap(p -> p.sources().stream()))
        .flatMap(spans -> spans)
        .forEach(citations::add);
    return citations;
  }

  private void add(Span span) {
    numbers.putIfAbsent(span.note(), numbers.size() + 1);
    spansByNote.computeIfAbsent(span.note(), n -> new TreeSet<>()).add(span);
  }

  /** The numbers of the notes that these spans are in, ascending, each once. */
  List<Integer> numbers(Collection<Span> spans) {
    return spans.stream().map(s -> numbers.get(s.note())).distinct().sorted().toList();
  }

  /**
   * One cited note.
   *
   * @param quotes what was cited from it, short, in order, without repeats
   */
  record Source(int number, Note note, List<String> quotes) {}

  /** The cited notes in the order of their numbers. */
  List<Source> sources() {
    return numbers.entrySet().stream()
        .map(e -> new Source(e.getValue(), note(e.getKey()), quotes(e.getKey())))
        .toList();
  }

  private Note note(String name) {
    var note = notes.get(name);
    if (note == null) {
      throw new IllegalArgumentException("a span cites " + name + ", which the chart lacks");
    }
    return note;
  }

  /**
   * Quotes of the author's words; one of the note's head only repeats the time that the list gives
   * anyway.
   */
  private List<String> quotes(String name) {
    var note = note(name);
    var spans = spansByNote.getOrDefault(name, new TreeSet<>());
    return spans.stream()
        .filter(span -> span.to() > note.bodyStart())
        .filter(span -> spans.stream().noneMatch(other -> within(span, other)))
        .map(span -> Plain.shortLine(note.quote(span), LONGEST))
        .distinct()
        .toList();
  }

  /** What a longer quotation holds need not be quoted by itself. */
  private static boolean within(Span span, Span other) {
    return !other.equals(span) && other.from() <= span.from() && span.to() <= other.to();
  }
}
