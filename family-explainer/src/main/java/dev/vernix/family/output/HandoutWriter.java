package dev.vernix.family.output;

import dev.vernix.corpus.page.OutputException;
import dev.vernix.corpus.page.PdfPage;
import dev.vernix.corpus.page.WholeFile;
import dev.vernix.family.Handout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
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
    var contents = new EnumMap<Format, byte[]>(Format.class);
    formats.forEach(f -> contents.put(f, content(handout, folder, f)));
    WholeFile.folder(folder);
    var files = new ArrayList<Path>();
    contents.forEach(
        (format, content) -> {
          var file = folder.resolve(format.file());
          WholeFile.write(file, content);
          files.add(file);
        });
    return files;
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
          // The cause may quote the document; only its kind is told.
          throw new OutputException(
              "cannot make "
                  + folder.resolve(format.file())
                  + ": the PDF library failed ("
                  + e.getClass().getSimpleName()
                  + "); use --format md,html,json and report this",
              e);
        }
      }
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
