package dev.vernix.corpus;

import java.util.Objects;

/**
 * A stretch of one note's text.
 *
 * @param note the note's file name within {@code notes/}
 * @param from first UTF-16 code unit, counted from the start of the whole decoded file, front
 *     matter included
 * @param to one past the last code unit
 */
public record Span(String note, int from, int to) implements Comparable<Span> {
  public Span {
    Objects.requireNonNull(note);
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("span " + from + ".." + to + " is empty or negative");
    }
  }

  /** True when both stretches are of one note and share at least one character. */
  public boolean overlaps(Span other) {
    return note.equals(other.note) && from < other.to && other.from < to;
  }

  @Override
  public int compareTo(Span o) {
    int byNote = note.compareTo(o.note);
    return byNote != 0
        ? byNote
        : from != o.from ? Integer.compare(from, o.from) : Integer.compare(to, o.to);
  }
}
