package dev.vernix.corpus.history;

import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Sensitivity;
import dev.vernix.corpus.reading.Sentence.Finding;
import dev.vernix.corpus.stay.Said;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences that nothing may be worked out from for a summary: social workers' notes, what a note
 * keeps in confidence, and sentences that name a stigmatised or social matter. The statements
 * themselves stay in the ledger with their sensitivity.
 */
final class Private {
  /** Infections whose results decide the infant's care; told with their own sensitivity. */
  static final Set<String> RESULTS =
      Set.of(
          "hiv",
          "hepatitis-b",
          "hepatitis-c",
          "syphilis",
          "genital-herpes",
          "hiv-exposure",
          "hepatitis-b-exposure",
          "hepatitis-c-exposure",
          "congenital-syphilis");

  private static final Pattern CONFIDENCE =
      Pattern.compile(
          "(?i)\\b(?:confidential|do not (?:share|discuss)|not (?:be|to be) mentioned|not for"
              + " avs)");

  private Private() {}

  static boolean is(Said said) {
    return sealed(said) || said.sentence().findings().stream().anyMatch(Private::is);
  }

  static boolean is(Finding f) {
    return f.concept().sensitivity().compareTo(Sensitivity.CONFIDENTIAL) >= 0
        && !RESULTS.contains(f.concept().id());
  }

  /** Kept in confidence as a whole, whatever is said. */
  static boolean sealed(Said said) {
    return said.onceOfNote(Private.class, () -> sealed(said.note()))
        || said.once(Private.class, () -> inConfidence(said));
  }

  private static boolean sealed(Note note) {
    int to = Math.min(note.text().length(), note.bodyStart() + 240);
    String head = note.text().substring(note.bodyStart(), to);
    return note.type() == NoteType.SOCIAL_WORK
        || CONFIDENCE.matcher(head.lines().limit(3).collect(Collectors.joining(" "))).find();
  }

  private static boolean inConfidence(Said said) {
    int length = Math.min(400, said.sentence().to() - said.sentence().from());
    String text =
        said.note().text().substring(said.sentence().from(), said.sentence().from() + length);
    return (text.contains("onf") || text.contains("ONF") || text.contains("not"))
        && CONFIDENCE.matcher(text).find();
  }
}
