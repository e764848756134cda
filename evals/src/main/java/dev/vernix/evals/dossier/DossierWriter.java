package dev.vernix.evals.dossier;

import dev.vernix.corpus.page.MachineFonts;
import dev.vernix.corpus.page.PdfFonts;
import dev.vernix.corpus.page.PdfPage;
import dev.vernix.corpus.page.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes {@code dossier.md}, {@code dossier.html} and {@code dossier.pdf}. */
public final class DossierWriter {
  private DossierWriter() {}

  /** Writes them all into the folder and gives their paths. */
  public static List<Path> write(Dossier dossier, Path out) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("dossier.md", bytes(DossierMarkdown.write(dossier)));
    files.put("dossier.html", bytes(DossierHtml.screen(dossier)));
    var fonts = new PdfFonts(MachineFonts::find);
    String page = DossierHtml.paper(dossier, fonts, PdfPage.Paper.A4.css());
    files.put("dossier.pdf", PdfPage.render(page, fonts, dossier.written()));
    return WholeFile.all(out, files);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
