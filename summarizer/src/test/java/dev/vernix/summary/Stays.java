package dev.vernix.summary;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Fact;
import dev.vernix.corpus.Gestation;
import dev.vernix.corpus.Ledger;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import dev.vernix.corpus.Patient;
import dev.vernix.corpus.ledger.LedgerReader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Short stays of an infant born on 2026-01-01, for tests of what a plan takes from notes. */
final class Stays {
  private final List<Note> notes = new ArrayList<>();

  Stays note(String time, NoteType type, String text) {
    notes.add(
        new Note(
            "%03d.md".formatted(notes.size() + 1), LocalDateTime.parse(time), type, "", text, 0));
    return this;
  }

  Ledger ledger() {
    var patient =
        new Patient(
            "T1",
            "Test Infant",
            Patient.Sex.MALE,
            LocalDateTime.parse("2026-01-01T06:00"),
            new Gestation(28, 0),
            1000,
            "",
            "",
            "",
            0,
            true);
    return LedgerReader.read(new Chart("t", patient, List.copyOf(notes), List.of(), List.of()));
  }

  /** All that the plan says of a system. */
  static String told(Ledger ledger, String system) {
    var b = new StringBuilder();
    Planner.plan(ledger).sections().stream()
        .filter(s -> s.system().id().equals(system))
        .flatMap(s -> s.items().stream())
        .forEach(i -> b.append(i.text()).append('\n'));
    return b.toString();
  }

  static Fact statement(Ledger ledger, String words) {
    return ledger.facts().stream()
        .filter(f -> Worth.isStatement(f) && f.realisation().contains(words))
        .findFirst()
        .orElseThrow();
  }
}
