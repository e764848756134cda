package dev.vernix.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A made-up chart of one progress note. */
final class OneNoteChart {
  private OneNoteChart() {}

  /** Writes it into {@code folder/chart}. */
  static String in(Path folder, String plan) throws IOException {
    Path chart = folder.resolve("chart");
    Path notes = Files.createDirectories(chart.resolve("notes"));
    Files.writeString(
        chart.resolve("patient.yaml"),
        "id: T1\n"
            + "born: 2026-03-02T04:10\n"
            + "gestation: 27w3d\n"
            + "birthWeightGrams: 980\n"
            + "dayOfLifeOfBirth: 0\n");
    Files.writeString(
        notes.resolve("001-progress.md"),
        "---\ntime: 2026-03-14T09:00\ntype: progress\nauthor: resident\n---\nA/P:\n" + plan + "\n");
    return chart.toString();
  }
}
