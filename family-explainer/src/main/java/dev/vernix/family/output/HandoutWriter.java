package dev.vernix.family.output;

import dev.vernix.corpus.page.OutputException;
import dev.vernix.corpus.page.PdfPage;
import dev.vernix.corpus.page.WholeFile;
import dev.vernix.family.Handout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Writes a handout's files; all text is made before the first file is touched. */
public final class HandoutWriter {
  private final PdfPage.Paper paper;

  /**
   * @param paper of the PDF
   */
  public HandoutWriter(PdfPage.Paper paper) {
    this.paper = paper;
  }

  /**
   * Writes {@code formats} into {@code folder}, which is made where it is missing.
   *
   * @throws OutputException where a file cannot be written; its message is fit to show
   */
  public List<Path> write(Handout handout, Path folder, Set<Format> formats) {
    var contents = new LinkedHashMap<String, byte[]>();
    formats.stream().sorted().forEach(f -> contents.put(f.file(), content(handout, folder, f)));
    return WholeFile.all(folder, contents);
  }

  private byte[] content(Handout handout, Path folder, Format format) {
    return switch (format) {
      case JSON -> utf8(HandoutJson.write(handout));
      case MD -> utf8(HandoutMarkdown.write(handout));
      case HTML -> utf8(HandoutHtml.write(handout));
      case PDF -> {
        try {
          yield HandoutPdf.write(handout, paper);
        } catch (IOException | RuntimeException e) {
          throw OutputException.ofPdf(folder.resolve(format.file()), e);
        }
      }
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
