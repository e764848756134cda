package dev.vernix.evals.planted;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import java.util.ArrayList;

/**
 * A chart with one error in it.
 *
 * @param kind what sort of error, such as {@code dose x10}
 * @param chart the chart with the error
 * @param where the characters of the error, in the new text
 * @param before what stood there, empty where text was added
 * @param after what stands there now
 */
public record Plant(String kind, Chart chart, Span where, String before, String after) {

  /** Puts {@code text} in place of the characters {@code [from, to)} of a note. */
  static Plant replace(String kind, Chart chart, Note note, int from, int to, String text) {
    String whole = note.text().substring(0, from) + text + note.text().substring(to);
    return new Plant(
        kind,
        with(chart, note, whole),
        new Span(note.name(), from, from + text.length()),
        note.text().substring(from, to),
        text);
  }

  /** Adds a sentence at the end of a note, on a line of its own. */
  static Plant append(String kind, Chart chart, Note note, String sentence) {
    String old = note.text().stripTrailing();
    String whole = old + "\n" + sentence + "\n";
    int from = old.length() + 1;
    return new Plant(
        kind,
        with(chart, note, whole),
        new Span(note.name(), from, from + sentence.length()),
        "",
        sentence);
  }

  private static Chart with(Chart chart, Note note, String text) {
    var notes = new ArrayList<Note>();
    for (var n : chart.notes()) {
      notes.add(
          n.name().equals(note.name())
              ? new Note(n.name(), n.time(), n.type(), n.author(), text, n.bodyStart())
              : n);
    }
    return new Chart(chart.name(), chart.patient(), notes, chart.unread(), chart.remarks());
  }
}
