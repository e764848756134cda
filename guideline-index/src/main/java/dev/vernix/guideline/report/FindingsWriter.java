package dev.vernix.guideline.report;

import dev.vernix.corpus.page.WholeFile;
import dev.vernix.guideline.check.Findings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

  /**
   * Writes those formats into a folder, which is made where it is missing.
   *
   * @throws dev.vernix.corpus.page.OutputException where that fails; its message is fit to show
   */
  public static void write(Findings findings, Path folder, List<String> formats) {
    var contents = new LinkedHashMap<String, byte[]>();
    formats.forEach(
        f -> contents.put("findings." + f, text(findings, f).getBytes(StandardCharsets.UTF_8)));
    WholeFile.all(folder, contents);
  }
}
