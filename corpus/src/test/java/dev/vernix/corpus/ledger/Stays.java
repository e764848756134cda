package dev.vernix.corpus.ledger;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Small fictional stays, a note a line: {@code 2026-01-03T08:00 progress Smith | text}. */
public final class Stays {
  private Stays() {}

  public static final Patient PATIENT =
      new Patient(
          "T1",
          "Test Infant",
          Patient.Sex.MALE,
          LocalDateTime.parse("2026-01-01T06:00"),
          new Gestation(28, 0),
          1000,
          "singleton",
          "",
          "",
          0,
          true);

  public static Chart chart(String... lines) {
    return chart(PATIENT, lines);
  }

  public static Chart chart(Patient patient, String... lines) {
    var notes = new ArrayList<Note>();
    for (String line : lines) {
      String[] parts = line.split(" \\| ", 2);
      String[] head = parts[0].split(" ", 3);
      String front =
          "---\ntime: " + head[0] + "\ntype: " + head[1] + "\nauthor: " + head[2] + "\n---\n";
      notes.add(
          new Note(
              String.format("%03d-%s.md", notes.size() + 1, head[1]),
              LocalDateTime.parse(head[0]),
              NoteType.of(head[1]).orElseThrow(),
              head[2],
              front + parts[1].replace("\\n", "\n"),
              front.length()));
    }
    return new Chart("test", patient, notes, List.of(), List.of());
  }

  public static Ledger ledger(String... lines) {
    return LedgerReader.read(chart(lines));
  }

  public static Ledger ledger(Patient patient, String... lines) {
    return LedgerReader.read(chart(patient, lines));
  }

  public static List<String> realisations(Ledger ledger, String concept) {
    return ledger.facts().stream()
        .filter(f -> f.concept().equals(concept))
        .map(Fact::realisation)
        .toList();
  }
}
