package dev.vernix.guideline.state;

import dev.vernix.corpus.ledger.LedgerReader;
import dev.vernix.corpus.stay.Stay;
import dev.vernix.guideline.vignette.VignetteFile;

/** Small charts for tests. */
final class Notes {
  private Notes() {}

  /** What is known at the last of some progress notes, a day apart, of an infant of 27w3d. */
  static State state(String... texts) {
    return state("{born: \"2026-03-02T04:10\", gestation: 27w3d, birthWeightGrams: 980}", texts);
  }

  /** The same of that patient, in YAML. */
  static State of(String patient, String... texts) {
    return state(patient, texts);
  }

  private static State state(String patient, String[] texts) {
    var yaml = new StringBuilder("- id: test\n  patient: " + patient + "\n  notes:\n");
    int day = 10;
    for (String text : texts) {
      yaml.append("  - {time: \"2026-03-")
          .append(day++)
          .append("T09:00\", type: progress, text: \"");
      yaml.append(text.replace("\"", "'")).append("\"}\n");
    }
    var chart = VignetteFile.read("test.yaml", yaml.toString()).getFirst().chart();
    var reading = Reading.of(Stay.of(chart), LedgerReader.read(chart).signals());
    return new State(reading, chart.notes().getLast());
  }
}
