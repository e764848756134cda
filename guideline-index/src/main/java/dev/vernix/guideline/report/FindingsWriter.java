package dev.vernix.guideline.report;

import dev.vernix.corpus.page.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes findings as {@code findings.json}, {@code findings.md} and {@code findings.html}. */
public final class FindingsWriter {
  private FindingsWriter() {}

  /** The findings in that format: {@code json}, {@code md} or {@code html}. */
  public static String text(Report report, String format) {
    return switch (format) {
      case "json" -> FindingsJson.write(report);
      case "md" -> FindingsMarkdown.write(report);
      case "html" -> FindingsHtml.write(report);
      default -> throw new IllegalArgumentException("no format " + format);
    };
  }

  /**
   * Writes those formats into a folder, which is made where it is missing.
   *
   * @throws dev.vernix.corpus.page.OutputException where that fails; its message is fit to show
   */
  public static void write(Report report, Path folder, List<String> formats) {
    var contents = new LinkedHashMap<String, byte[]>();
    formats.forEach(
        f -> contents.put("findings." + f, text(report, f).getBytes(StandardCharsets.UTF_8)));
    WholeFile.all(folder, contents);
  }
}
