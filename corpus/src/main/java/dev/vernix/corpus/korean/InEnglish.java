package dev.vernix.corpus.korean;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Ledger.Signal;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A chart with its Korean lines in English, which is read in place of the chart, and the way back.
 * A note without Korean is the note itself.
 */
public final class InEnglish {
  private final Chart written;
  private final Chart english;
  private final Map<String, Rendering> renderings;

  private InEnglish(Chart written, Chart english, Map<String, Rendering> renderings) {
    this.written = written;
    this.english = english;
    this.renderings = renderings;
  }

  public static InEnglish of(Chart chart) {
    return new InEnglish(chart, chart, Map.of()).next(chart);
  }

  /** Of a chart that has grown: a note that was there before is not rendered again. */
  public InEnglish next(Chart chart) {
    Map<String, Rendering> renderings = new HashMap<>();
    for (Note note : chart.notes()) {
      if (Rendering.korean(note.text(), note.bodyStart(), note.text().length())) {
        var before = this.renderings.get(note.name());
        renderings.put(
            note.name(),
            before != null && before.written().equals(note)
                ? before
                : Rendering.of(note, chart.patient()));
      }
    }
    if (renderings.isEmpty()) {
      return new InEnglish(chart, chart, renderings);
    }
    var notes =
        chart.notes().stream()
            .map(n -> renderings.containsKey(n.name()) ? get(renderings, n).english() : n)
            .toList();
    return new InEnglish(
        chart,
        new Chart(chart.name(), chart.patient(), notes, chart.unread(), chart.remarks()),
        renderings);
  }

  private static Rendering get(Map<String, Rendering> renderings, Note note) {
    return java.util.Objects.requireNonNull(renderings.get(note.name()));
  }

  /** What is read. */
  public Chart chart() {
    return english;
  }

  /** What was read from {@link #chart()}, of the chart as it stands. */
  public Ledger back(Ledger read) {
    if (renderings.isEmpty()) {
      return read;
    }
    var facts = read.facts().stream().map(this::fact).toList();
    var signals =
        read.signals().stream()
            .map(s -> new Signal(s.kind(), s.text(), s.facts(), spans(s.sources())))
            .toList();
    return new Ledger(written, facts, signals);
  }

  /** Places of {@link #chart()} as places of the chart as it stands. */
  public List<Span> back(List<Span> read) {
    return spans(read);
  }

  private Fact fact(Fact f) {
    return new Fact(
        f.id(),
        f.system(),
        f.concept(),
        told(f),
        f.value(),
        f.unit(),
        f.when(),
        f.status(),
        f.experiencer(),
        f.sensitivity(),
        f.derivedFrom(),
        spans(f.sources()));
  }

  /**
   * A statement with Korean left in it stands in the note's own words: half a translation may say
   * the opposite.
   */
  private String told(Fact f) {
    String text = f.realisation();
    int colon = text.indexOf(": ");
    if (colon < 0
        || !f.concept().endsWith("-statement")
        || !Rendering.korean(text, colon, text.length())) {
      return text;
    }
    var sentence = spans(f.sources()).getFirst();
    var rendering = renderings.get(sentence.note());
    if (rendering == null) {
      return text;
    }
    String words = rendering.written().quote(sentence).replaceAll("\\s+", " ").strip();
    return text.substring(0, colon + 2) + words.replaceFirst("[\\s.;,:]+$", "") + ".";
  }

  private List<Span> spans(List<Span> spans) {
    return spans.stream()
        .map(
            s -> {
              var r = renderings.get(s.note());
              return r == null ? s : r.back(s);
            })
        .toList();
  }
}
