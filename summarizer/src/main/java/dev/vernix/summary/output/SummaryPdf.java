package dev.vernix.summary.output;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dev.vernix.summary.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * The summary on paper: a tagged PDF (PDF/UA) with its fonts inside, made without touching a
 * network.
 *
 * <p>The same summary gives the same bytes on a machine with the same fonts: the time in the file
 * is the time at which the summary was written.
 */
public final class SummaryPdf {
  static {
    // Its log would quote the document, and a document is patient text.
    XRLog.setLoggingEnabled(false);
  }

  private SummaryPdf() {}

  /** The size of a sheet. */
  public enum Paper {
    A4("A4"),
    LETTER("Letter");

    private final String css;

    Paper(String css) {
      this.css = css;
    }
  }

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
    String xhtml = PrintPage.xhtml(summary, fonts, paper.css, drawn);
    var out = new ByteArrayOutputStream(300_000);
    try (var svg = new BatikSVGDrawer()) {
      var builder = new PdfRendererBuilder();
      builder.useFastMode();
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Vernix");
      builder.useSVGDrawer(svg);
      builder.useUnicodeLineBreaker(new LineBreaks());
      for (var priority : ExternalResourceControlPriority.values()) {
        builder.useExternalResourceAccessControl((uri, type) -> false, priority);
      }
      fonts.addTo(builder);
      builder.withHtmlContent(xhtml, null);
      try (var renderer = builder.buildPdfRenderer();
          var document = renderer.createPDFKeepOpen()) {
        document.getDocumentInformation().setCreationDate(written(summary));
        document.setDocumentId(identity(xhtml));
        document.save(out);
      }
    }
    return out.toByteArray();
  }

  private static Calendar written(Summary summary) {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(summary.written().toInstant(ZoneOffset.UTC).toEpochMilli());
    return calendar;
  }

  private static long identity(String text) {
    return Arrays.hashCode(text.getBytes(StandardCharsets.UTF_8)) * 31L + text.length();
  }
}
