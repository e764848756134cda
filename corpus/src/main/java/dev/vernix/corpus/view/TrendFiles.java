package dev.vernix.corpus.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a trend as {@code QUANTITY.svg} and {@code QUANTITY.csv}. */
public final class TrendFiles {
  private TrendFiles() {}

  /** Writes both into a folder, which is made where it is missing, and returns their paths. */
  public static List<Path> write(Trend trend, Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = trend.quantity().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return List.of(
        Files.writeString(folder.resolve(name + ".svg"), SvgChart.draw(trend)),
        Files.write(folder.resolve(name + ".csv"), TrendCsv.lines(trend)));
  }
}
