package dev.vernix.guideline.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes findings as {@code findings.json}, {@code findings.md} and {@code findings.html}. */
public final class FindingsWriter {
  private FindingsWriter() {}

  /** The findings in that format: {@code json}, {@code md} or {@code html}. */
  public static String text(Findings findings, String format) {
    return switch (format) {
      case "json" -> FindingsJson.write(findings);
      case "md" -> FindingsMarkdown.write(findings);
      case "html" -> FindingsHtml.write(findings);
      default -> throw new IllegalArgumentException("no format " + format);
    };
  }

  /** Writes those formats into a folder, which is made where it is missing. */
  public static void write(Findings findings, Path folder, List<String> formats) {
    try {
      Files.createDirectories(folder);
      for (String format : formats) {
        Path file = folder.resolve("findings." + format);
        Path part = folder.resolve("findings." + format + ".part");
        Files.writeString(part, text(findings, format), StandardCharsets.UTF_8);
        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
