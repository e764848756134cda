package dev.vernix.corpus.reading;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import java.time.LocalDateTime;
import java.util.List;

/** Notes made up for tests. */
final class Notes {
  static final Clock CLOCK =
      new Clock(LocalDateTime.of(2026, 3, 2, 4, 12), new Gestation(27, 3), 0);

  private Notes() {}

  static Note of(NoteType type, String author, String body) {
    String front = "---\ntype: " + type.id() + "\n---\n";
    return new Note("001.md", CLOCK.born().plusDays(3), type, author, front + body, front.length());
  }

  static Note progress(String body) {
    return of(NoteType.PROGRESS, "", body);
  }

  static ReadNote read(Note note) {
    return NoteReader.read(note, CLOCK);
  }

  /** The texts of the sentences. */
  static List<String> sentences(Note note) {
    return read(note).sentences().stream()
        .map(s -> note.text().substring(s.from(), s.to()))
        .toList();
  }
}
