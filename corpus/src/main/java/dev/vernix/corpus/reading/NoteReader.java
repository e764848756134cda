package dev.vernix.corpus.reading;

import dev.vernix.corpus.Clock;
import dev.vernix.corpus.Experiencer;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.Patient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one note: its sections and sentences, the concepts in them with what is said of each,
 * quantities in their roles, and times.
 *
 * <p>Nothing in a note is an instruction to the program, whatever it says: it is only read.
 */
public final class NoteReader {
  private static final Set<String> MATERNAL_AUTHORS =
      Table.read("authors.tsv").stream().map(List::getFirst).collect(Collectors.toSet());

  private NoteReader() {}

  /** Reads a note of an infant who is no twin, or twin A. */
  public static ReadNote read(Note note, Clock clock) {
    return read(note, clock, "", DateOrder.UNKNOWN);
  }

  /** Reads a note of that patient; {@code plurality} tells which twin the notes are about. */
  public static ReadNote read(Note note, Patient patient) {
    return read(note, patient, DateOrder.UNKNOWN);
  }

  /** Reads a note of a chart whose dates have that order. */
  public static ReadNote read(Note note, Patient patient, DateOrder order) {
    return read(note, patient.clock(), patient.plurality(), order);
  }

  private static ReadNote read(Note note, Clock clock, String plurality, DateOrder order) {
    String text = note.text();
    Experiencer whom = whom(note);
    String twin = twin(plurality);
    List<Sentence> sentences = new ArrayList<>();
    DatedSeries series = new DatedSeries();
    MaternalTalk talk = new MaternalTalk(text, note.type());
    for (Sentences.Stretch s : Sentences.of(text, Sections.of(note))) {
      Section section = talk.of(s);
      Tokens tokens = Tokens.of(text, s.from(), s.to());
      List<Mention> mentions = Lexicon.standard().match(tokens, section, note.type());
      var lexemes = new Lexemes(text, s.from(), s.to());
      List<TimeExpression> times = Times.read(lexemes, note.time(), clock, order);
      var place = new Context.Place(section, whom, twin);
      sentences.add(
          new Sentence(
              s.from(),
              s.to(),
              section,
              Context.read(tokens, mentions, place),
              HeaderWeight.read(
                  note, s, series.read(text, s, Frames.read(lexemes, mentions), times)),
              times));
    }
    return new ReadNote(note, sentences);
  }

  /** A note by an obstetrician or a midwife is about the mother. */
  private static Experiencer whom(Note note) {
    Tokens author = Tokens.of(note.author(), 0, note.author().length());
    for (String word : author.norms()) {
      if (MATERNAL_AUTHORS.contains(word)) {
        return Experiencer.MOTHER;
      }
    }
    return Experiencer.INFANT;
  }

  private static String twin(String plurality) {
    Tokens tokens = Tokens.of(plurality, 0, plurality.length());
    for (int i = 0; i < tokens.size(); i++) {
      String twin = Twins.named(tokens, i);
      if (!twin.isEmpty()) {
        return twin;
      }
    }
    return "";
  }
}
