package dev.vernix.corpus;

import java.time.LocalDateTime;

/**
 * One note as it stands.
 *
 * @param name file name within {@code notes/}
 * @param time when it says it was written, in the unit's local time
 * @param type what kind of note it is
 * @param author as written, empty when the note names none
 * @param text the whole decoded file, front matter included; spans count in it
 * @param bodyStart where the author's own words begin in {@code text}
 */
public record Note(
    String name, LocalDateTime time, NoteType type, String author, String text, int bodyStart) {
  public Note {
    if (bodyStart < 0 || bodyStart > text.length()) {
      throw new IllegalArgumentException("body of " + name + " starts outside its text");
    }
  }

  /** The author's own words. */
  public String body() {
    return text.substring(bodyStart);
  }

  /** The characters that a span of this note covers. */
  public String quote(Span span) {
    return text.substring(span.from(), span.to());
  }
}
