package dev.vernix.corpus.page;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/**
 * XHTML on paper: a tagged PDF (PDF/UA) with its fonts inside, made without touching a network.
 *
 * <p>The same page and time give the same bytes on a machine with the same fonts.
 */
public final class PdfPage {
  static {
    // Its log would quote the document, and a document is patient text.
    XRLog.setLoggingEnabled(false);
  }

  private PdfPage() {}

  /** The size of a sheet. */
  public enum Paper {
    A4("A4"),
    LETTER("Letter");

    private final String css;

    Paper(String css) {
      this.css = css;
    }

    /** The name in a style sheet. */
    public String css() {
      return css;
    }
  }

  /**
   * The whole file.
   *
   * @param xhtml every text of it went through {@code fonts}
   * @param written the time that the file bears
   */
  public static byte[] render(String xhtml, PdfFonts fonts, LocalDateTime written)
      throws IOException {
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
        document.getDocumentInformation().setCreationDate(calendar(written));
        document.setDocumentId(identity(xhtml));
        document.save(out);
      }
    }
    return out.toByteArray();
  }

  private static Calendar calendar(LocalDateTime written) {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(written.toInstant(ZoneOffset.UTC).toEpochMilli());
    return calendar;
  }

  private static long identity(String text) {
    return Arrays.hashCode(text.getBytes(StandardCharsets.UTF_8)) * 31L + text.length();
  }
}
