package dev.vernix.evals.audit;

import dev.vernix.summary.Summary;
import dev.vernix.summary.output.SummaryHtml;
import dev.vernix.summary.output.SummaryMarkdown;
import dev.vernix.summary.output.SummaryPdf;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of each format as a reader sees it, without markup and citation numbers. */
final class PageText {
  private static final Pattern CITATIONS =
      Pattern.compile("[\\u202f\\u2070-\\u2079\\u00b9\\u00b2\\u00b3\\u2020]+");

  private PageText() {}

  static String markdown(Summary summary) {
    String text = SummaryMarkdown.write(summary);
    String plain = CITATIONS.matcher(text).replaceAll("").replaceAll("\\\\(?=\\p{Punct})", "");
    return plain.replaceAll("(?m)^\\d{1,3}\\. (?=\\*\\*)", "");
  }

  static String html(Summary summary) {
    var page = Jsoup.parse(SummaryHtml.write(summary));
    page.select("script, style, sup").forEach(Element::remove);
    page.select("*").forEach(e -> e.appendText(" "));
    return page.body().wholeText();
  }

  static String pdf(Summary summary) throws IOException {
    try (var file =
        Loader.loadPDF(SummaryPdf.write(summary, dev.vernix.corpus.page.PdfPage.Paper.A4))) {
      var text = new StringBuilder();
      for (var page : file.getPages()) {
        var body = new WithoutCitations();
        var box = page.getMediaBox();
        // Without the running head and foot, which stand between the halves of a sentence.
        body.addRegion(
            "body",
            new Rectangle2D.Double(0, MARGIN, box.getWidth(), box.getHeight() - 2 * MARGIN));
        body.extractRegions(page);
        text.append(body.getTextForRegion("body")).append('\n');
      }
      return text.toString();
    }
  }

  private static final double MARGIN = 50;

  /** Leaves superscripts out. */
  private static final class WithoutCitations extends PDFTextStripperByArea {
    private static final float SUPERSCRIPT = 6.6f;

    WithoutCitations() throws IOException {
      setSortByPosition(false);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (text.getFontSizeInPt() > SUPERSCRIPT) {
        super.processTextPosition(text);
      }
    }
  }
}
