package dev.vernix.family.output;

import dev.vernix.corpus.page.MachineFonts;
import dev.vernix.corpus.page.PdfFonts;
import dev.vernix.corpus.page.PdfPage;
import dev.vernix.family.Handout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The family's sheet on paper. */
public final class HandoutPdf {
  private HandoutPdf() {}

  /** The whole file. */
  public static byte[] write(Handout handout, PdfPage.Paper paper) throws IOException {
    return write(handout, paper, MachineFonts::find);
  }

  static byte[] write(Handout handout, PdfPage.Paper paper, Supplier<List<Path>> candidates)
      throws IOException {
    try {
      return render(handout, paper, candidates, true);
    } catch (IOException | RuntimeException | LinkageError | InternalError e) {
      // Drawing needs the platform's font system, which a bare server may lack; the words do not.
      return render(handout, paper, candidates, false);
    }
  }

  private static byte[] render(
      Handout handout, PdfPage.Paper paper, Supplier<List<Path>> candidates, boolean drawn)
      throws IOException {
    var fonts = new PdfFonts(candidates);
    return PdfPage.render(
        PrintPage.xhtml(handout, fonts, paper.css(), drawn), fonts, handout.request().written());
  }
}
