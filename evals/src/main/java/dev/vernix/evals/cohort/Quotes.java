package dev.vernix.evals.cohort;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.Span;
import java.util.List;
import java.util.Map;

/** Words of notes, shortened. */
final class Quotes {
  private static final int LONGEST = 160;

  private Quotes() {}

  /** The first of the sentences, empty where there is none. */
  static String first(Map<String, Note> notes, List<Span> spans) {
    if (spans.isEmpty()) {
      return "";
    }
    var note = notes.get(spans.getFirst().note());
    if (note == null) {
      return "";
    }
    String flat = note.quote(spans.getFirst()).replaceAll("\\s+", " ").strip();
    return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST).stripTrailing() + " …";
  }
}
