package dev.vernix.evals.bench;

import dev.vernix.evals.gold.GoldFact;
import dev.vernix.evals.gold.StayDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A chart folder with its gold.
 *
 * @param chart the folder that holds {@code patient.yaml}
 * @param gold empty where there is none
 * @param days empty where there are none
 */
public record Goldset(Path chart, List<GoldFact> gold, List<StayDays> days) {

  /** The chart's name: that of its folder, or of the folder around its {@code chart/}. */
  public String name() {
    Path folder = chart.toAbsolutePath().normalize();
    Path around = folder.getParent();
    return String.valueOf(
        folder.endsWith("chart") && around != null ? around.getFileName() : folder.getFileName());
  }

  /**
   * The chart in {@code folder} or in its {@code chart/}, with the gold found in {@code folder} or
   * in {@code golds/NAME}.
   */
  public static Goldset of(Path folder, Path golds) throws IOException {
    Path inner = folder.resolve("chart");
    boolean nested = Files.isDirectory(inner);
    Path beside =
        nested || Files.isRegularFile(folder.resolve("gold.jsonl"))
            ? folder
            : golds.resolve(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
    Path gold = beside.resolve("gold.jsonl");
    Path days = beside.resolve("days.json");
    return new Goldset(
        nested ? inner : folder,
        Files.isRegularFile(gold) ? GoldFact.read(gold) : List.of(),
        Files.isRegularFile(days) ? StayDays.read(days) : List.of());
  }
}
