package dev.vernix.corpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.Span;
import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.reading.NoteReader;
import dev.vernix.corpus.reading.SentenceSplitter;
import dev.vernix.corpus.reading.TargetReader;
import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.util.List;

/** What holds of a note whatever stands in it. */
final class AnyNote {
  /** For 64 KB on a cold and busy machine; a step that grows with the square takes far longer. */
  static final double COLD_SECONDS = 2;

  private static final Patient PATIENT =
      new Patient(
          "P1",
          "An Infant",
          Patient.Sex.FEMALE,
          LocalDateTime.parse("2026-03-02T04:12"),
          new Gestation(27, 3),
          980,
          "twin A",
          "",
          "",
          1,
          true);

  private static final String FRONT = "---\ntime: 2026-03-09T07:40\ntype: progress\n---\n";
  private static final int MOST_TARGETS = 24;

  private AnyNote() {}

  static Note note(String body) {
    return note("001-progress.md", "2026-03-09T07:40", body);
  }

  private static Note note(String name, String time, String body) {
    return new Note(
        name, LocalDateTime.parse(time), NoteType.PROGRESS, "", FRONT + body, FRONT.length());
  }

  /** Reading ends, throws nothing, and every offset lies in the text that it was read from. */
  static void holds(String body) {
    Note note = note(body);
    offsetsOfTheNote(note);
    offsetsOfTheLedger(note);
    sentencesInOrder(body);
    targets(body);
  }

  /** Seconds of processor time that reading takes; waiting for a busy machine does not count. */
  static double seconds(String body) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    LedgerReader.read(new Chart("any", PATIENT, List.of(note(body)), List.of(), List.of()));
    SentenceSplitter.split(body);
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static void offsetsOfTheNote(Note note) {
    int at = note.bodyStart();
    for (var sentence : NoteReader.read(note, PATIENT).sentences()) {
      within(sentence.from(), sentence.to(), at, note.text().length());
      at = sentence.to();
      sentence
          .findings()
          .forEach(
              f -> within(f.mention().from(), f.mention().to(), sentence.from(), sentence.to()));
      sentence.frames().forEach(f -> within(f.from(), f.to(), sentence.from(), sentence.to()));
      sentence.times().forEach(t -> within(t.from(), t.to(), sentence.from(), sentence.to()));
    }
  }

  /** Twice the same text, as copied forward, so that machines that compare notes have two. */
  private static void offsetsOfTheLedger(Note note) {
    Note copy = note("002-progress.md", "2026-03-10T07:40", note.body());
    Ledger ledger =
        LedgerReader.read(new Chart("any", PATIENT, List.of(note, copy), List.of(), List.of()));
    ledger.facts().forEach(f -> f.sources().forEach(s -> inText(s, note)));
    ledger.signals().forEach(g -> g.sources().forEach(s -> inText(s, note)));
    assertThat(ledger.byId()).hasSameSizeAs(ledger.facts());
  }

  private static void inText(Span span, Note note) {
    within(span.from(), span.to(), 0, note.text().length());
  }

  private static void sentencesInOrder(String text) {
    int at = 0;
    for (var s : SentenceSplitter.split(text)) {
      within(s.from(), s.to(), at, text.length());
      at = s.to();
    }
  }

  private static void targets(String text) {
    int step = Math.max(1, text.length() / MOST_TARGETS);
    for (int from = 0; from < text.length(); from += step) {
      int to = Math.min(text.length(), from + 1 + from % 9);
      assertThat(TargetReader.read(text, from, to)).isNotNull();
    }
  }

  private static void within(int from, int to, int first, int end) {
    if (from < first || to > end || from >= to) {
      throw new AssertionError(
          "characters " + from + " to " + to + " are not within " + first + " to " + end);
    }
  }
}
