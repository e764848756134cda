package dev.vernix.summary.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.page.PdfFonts;
import dev.vernix.corpus.page.PdfPage.Paper;
import dev.vernix.summary.Summary;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SummaryPdfTest {
  private static byte[] file;

  @BeforeAll
  static void make() throws IOException {
    file = SummaryPdf.write(Stay.summary(), Paper.A4, List::of);
  }

  @Test
  void everyPageSaysWhoDraftAndWhichPage() throws IOException {
    try (var pdf = Loader.loadPDF(file)) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isBetween(3, 8);
      for (int page = 1; page <= pages; page++) {
        assertThat(text(pdf, page))
            .contains("Quist, Marlowe")
            .contains("record NX-0417")
            .contains("DRAFT - NOT SIGNED")
            .contains("engine ollama, model qwen2.5-coder:1.5b")
            // Running numbers are drawn last, so the stripper meets them after their words.
            .containsPattern("Page\\s+of\\s+" + page + "\\s+" + pages);
      }
    }
  }

  @Test
  void everySentenceIsThere() throws IOException {
    try (var pdf = Loader.loadPDF(file)) {
      String all = squeezed(new PDFTextStripper().getText(pdf));
      var sentences = Stay.summary().sections().stream().flatMap(s -> s.sentences().stream());
      assertThat(
              sentences.map(Summary.Sentence::text).filter(t -> t.chars().allMatch(c -> c < 0x250)))
          .allSatisfy(t -> assertThat(all).contains(squeezed(t)));
      assertThat(all).contains(squeezed("Not documented: Newborn CCHD screen"));
      assertThat(all).contains(squeezed("Counted as: calendar days, first and last counted"));
    }
  }

  @Test
  void itIsTaggedTitledAndCarriesItsFonts() throws IOException {
    try (var pdf = Loader.loadPDF(file)) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentInformation().getTitle()).contains("Draft discharge summary");
      assertThat(catalog.getDocumentOutline().children()).isNotEmpty();
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void theSameSummaryGivesTheSameBytes() throws IOException {
    assertThat(SummaryPdf.write(Stay.summary(), Paper.A4, List::of)).isEqualTo(file);
  }

  @Test
  void whatNoFontShowsIsSaidOnTheFirstPage() throws IOException {
    try (var pdf = Loader.loadPDF(file)) {
      assertThat(squeezed(text(pdf, 1))).contains(squeezed("Some characters stand as [?]"));
      assertThat(squeezed(new PDFTextStripper().getText(pdf)))
          .contains(squeezed("said \"[?] [?]\""));
    }
    var fonts = new PdfFonts(List::of);
    assertThat(fonts.showable("up \u2191, to \u2192 \u00B5g \u2265 2"))
        .isEqualTo("up (up), to -> \u00B5g \u2265 2");
    assertThat(fonts.unshown()).isZero();
  }

  @Test
  void hostileTextIsPrintedAndNothingIsLoaded() throws IOException {
    byte[] evil = SummaryPdf.write(HostileStay.summary(), Paper.LETTER, List::of);
    try (var pdf = Loader.loadPDF(evil)) {
      assertThat(squeezed(new PDFTextStripper().getText(pdf)))
          .contains("</script><script>alert(1)");
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612f);
      for (var page : pdf.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
      }
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  /**
   * Without white space, dagger and the raised numbers' effect on it, so that line ends do not
   * matter.
   */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u2020\u00A0]", "");
  }
}
