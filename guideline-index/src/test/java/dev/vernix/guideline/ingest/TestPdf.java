package dev.vernix.guideline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Makes small PDFs. A line is one string; one that begins with {@code #} is a heading. */
final class TestPdf {
  private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final float LINE = 14;

  private final PDDocument pdf = new PDDocument();

  /** A page of lines; {@code ##} is a title, {@code #} a heading, {@code ~} cells, empty a gap. */
  TestPdf page(String... lines) {
    return column(60, List.of(lines), newPage());
  }

  /** A page of two columns. */
  TestPdf columns(List<String> left, List<String> right) {
    PDPage page = newPage();
    column(60, left, page);
    return column(320, right, page);
  }

  /** A page that holds a picture and no text. */
  TestPdf scan() {
    try {
      var image = LosslessFactory.createFromImage(pdf, new java.awt.image.BufferedImage(8, 8, 1));
      try (var out = new PDPageContentStream(pdf, newPage())) {
        out.drawImage(image, 50, 50, 400, 600);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A filled form field on the last page. */
  TestPdf field(String name, String value) {
    try {
      var form = new PDAcroForm(pdf);
      pdf.getDocumentCatalog().setAcroForm(form);
      var field = new PDTextField(form);
      field.setPartialName(name);
      field.getCOSObject().setString("V", value);
      PDAnnotationWidget widget = field.getWidgets().getFirst();
      widget.setRectangle(new PDRectangle(50, 50, 200, 20));
      PDPage last = pdf.getPage(pdf.getNumberOfPages() - 1);
      widget.setPage(last);
      last.getAnnotations().add(widget);
      form.getFields().add(field);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A comment on the last page. */
  TestPdf comment(String text) {
    try {
      var note = new PDAnnotationText();
      note.setContents(text);
      pdf.getPage(pdf.getNumberOfPages() - 1).getAnnotations().add(note);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody without that password reads it. */
  TestPdf password(String password) {
    try {
      pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever else a test wants of it. */
  PDDocument document() {
    return pdf;
  }

  Path save(Path file) {
    try (pdf) {
      pdf.save(file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPage newPage() {
    var page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    return page;
  }

  private TestPdf column(float x, List<String> lines, PDPage page) {
    try (var out =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
      float y = 780;
      for (String line : lines) {
        if (line.startsWith("##")) {
          show(out, BOLD, 20, x, y, line.substring(2));
          y -= 30;
        } else if (line.startsWith("#")) {
          show(out, BOLD, 13, x, y, line.substring(1));
          y -= 20;
        } else if (line.startsWith("~")) {
          String[] cells = line.substring(1).split("~");
          for (int i = 0; i < cells.length; i++) {
            show(out, PLAIN, 10, x + 150 * i, y, cells[i]);
          }
          y -= LINE;
        } else {
          if (!line.isEmpty()) {
            show(out, PLAIN, 10, x, y, line);
          }
          y -= LINE;
        }
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void show(
      PDPageContentStream out, PDType1Font font, float size, float x, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  /** A made-up guideline of two pages with all that guidelines print. */
  static TestPdf guideline(String edition) {
    return new TestPdf()
        .page(
            "##Unit guideline: suspected infection",
            "Example Hospital NHS Trust, neonatal unit",
            "Issued: " + edition,
            "Review date: May 2031",
            "",
            "#1 When to treat",
            "1.1 Take a blood culture of at least 1 mL before the first dose of any antibiotic.",
            "(strong recommendation, moderate-quality evidence)",
            "1.2 Give the first dose within one hour of the decision to treat, without waiting for",
            "any result.",
            "",
            "Infants who are well may be observed by an experienced nurse, with their temperature,",
            "pulse and breathing written down every two hours until they are twelve hours old and",
            "the senior resident has seen them.")
        .page(
            "#2 Doses",
            "~Drug~Dose~Interval",
            "~Gentamicin~5 mg/kg~36 hourly",
            "~Benzylpenicillin~25 mg/kg~12 hourly",
            "",
            "2.1 Check a gentamicin level before the second dose. Grade: B");
  }
}
