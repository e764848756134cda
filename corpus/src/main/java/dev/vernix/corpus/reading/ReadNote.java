package dev.vernix.corpus.reading;

import dev.vernix.corpus.Note;
import java.util.List;

/** A note and its sentences, in order. */
public record ReadNote(Note note, List<Sentence> sentences) {
  public ReadNote {
    sentences = List.copyOf(sentences);
  }
}
