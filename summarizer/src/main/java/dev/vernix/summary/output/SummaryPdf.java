package dev.vernix.summary.output;

import dev.vernix.corpus.page.MachineFonts;
import dev.vernix.corpus.page.PdfFonts;
import dev.vernix.corpus.page.PdfPage;
import dev.vernix.corpus.page.PdfPage.Paper;
import dev.vernix.summary.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The summary on paper, made by {@link PdfPage}: the same summary gives the same bytes on a machine
 * with the same fonts, since the time in the file is the time at which the summary was written.
 */
public final class SummaryPdf {
  private SummaryPdf() {}

  /** The whole file. */
  public static byte[] write(Summary summary, Paper paper) throws IOException {
    return write(summary, paper, MachineFonts::find);
  }

  static byte[] write(Summary summary, Paper paper, Supplier<List<Path>> fonts) throws IOException {
    try {
      return render(summary, paper, fonts, true);
    } catch (IOException | RuntimeException | LinkageError | InternalError e) {
      // Drawing needs the platform's font system, which a bare server may lack; the words do not.
      return render(summary, paper, fonts, false);
    }
  }

  private static byte[] render(
      Summary summary, Paper paper, Supplier<List<Path>> candidates, boolean drawn)
      throws IOException {
    var fonts = new PdfFonts(candidates);
    return PdfPage.render(
        PrintPage.xhtml(summary, fonts, paper.css(), drawn), fonts, summary.written());
  }
}
