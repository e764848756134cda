package dev.vernix.corpus.reading;

import dev.vernix.corpus.Experiencer;
import java.util.List;

/** Reads one sentence without a note around it, as labelled sentences are scored. */
public final class SentenceReader {
  private SentenceReader() {}

  /** The concepts of a sentence that stands in a section of that role, and what it says of each. */
  public static List<Sentence.Finding> findings(String sentence, Section.Role role) {
    Section section = new Section("", role, null);
    Tokens tokens = Tokens.of(sentence, 0, sentence.length());
    List<Mention> mentions = Lexicon.standard().match(tokens, section, null);
    var place = new Context.Place(section, Experiencer.INFANT, "");
    return Context.read(tokens, mentions, place);
  }

  /** The quantities of a sentence in their roles. */
  public static List<Frame> frames(String sentence) {
    int end = sentence.length();
    return Frames.read(sentence, 0, end, Lexicon.standard().match(sentence, 0, end));
  }
}
