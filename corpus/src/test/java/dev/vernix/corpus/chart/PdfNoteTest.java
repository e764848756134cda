package dev.vernix.corpus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vernix.corpus.Chart;
import dev.vernix.corpus.Note;
import dev.vernix.corpus.NoteType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfNoteTest {
  @TempDir Path dir;

  interface Fill {
    void in(PDDocument pdf) throws IOException;
  }

  static byte[] pdf(Fill fill) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      fill.in(pdf);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  static PDPage page(PDDocument pdf, String... lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream c = new PDPageContentStream(pdf, page)) {
      c.beginText();
      c.setFont(new PDType1Font(FontName.HELVETICA), 11);
      c.setLeading(14);
      c.newLineAtOffset(60, 700);
      for (String line : lines) {
        c.showText(line);
        c.newLine();
      }
      c.endText();
    }
    return page;
  }

  static void picture(PDDocument pdf) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream c = new PDPageContentStream(pdf, page)) {
      c.drawImage(
          LosslessFactory.createFromImage(
              pdf, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)),
          50,
          50);
    }
  }

  Chart with(String name, byte[] bytes) {
    return ChartReader.read(new ChartFolder(dir).good().write("notes/" + name, bytes).path);
  }

  Note note(String name, byte[] bytes) {
    Chart chart = with(name, bytes);
    assertThat(chart.unread()).isEmpty();
    return chart.notesByName().get(name);
  }

  String reason(byte[] bytes) {
    Chart chart = with("b.pdf", bytes);
    assertThat(chart.notes()).hasSize(1);
    return chart.unread().getFirst().reason();
  }

  @Test
  void headInThePdfsOwnText() throws IOException {
    Note n =
        note(
            "b.pdf",
            pdf(
                p ->
                    page(
                        p,
                        "---",
                        "time: 2026-03-05 09:30",
                        "type: radiology",
                        "---",
                        "KUB: pneumatosis.")));
    assertThat(n.time()).isEqualTo(LocalDateTime.of(2026, 3, 5, 9, 30));
    assertThat(n.type()).isEqualTo(NoteType.RADIOLOGY);
    assertThat(n.body()).isEqualTo("KUB: pneumatosis.\n");
  }

  @Test
  void headInASideFile() throws IOException {
    new ChartFolder(dir).note("b.yaml", "time: 2026-03-05T09:30\ntype: laboratory\n");
    Note n = note("b.pdf", pdf(p -> page(p, "CRP 42 mg/L")));
    assertThat(n.type()).isEqualTo(NoteType.LABORATORY);
  }

  @Test
  void timeInTheFileName() throws IOException {
    Note n = note("2026-03-05_0930-cxr.pdf", pdf(p -> page(p, "Lungs clear.")));
    assertThat(n.time()).isEqualTo(LocalDateTime.of(2026, 3, 5, 9, 30));
    assertThat(n.type()).isEqualTo(NoteType.RADIOLOGY);
  }

  @Test
  void dateInTheTextButNotTheDateOfBirth() throws IOException {
    Note n =
        note(
            "echo.pdf",
            pdf(p -> page(p, "Echo. DOB: 2026-03-02. Study of 03/15/2026 07:20", "No PDA.")));
    assertThat(n.time()).isEqualTo(LocalDateTime.of(2026, 3, 15, 7, 20));
  }

  @Test
  void formFieldsAndCommentsAreRead() throws IOException {
    byte[] bytes =
        pdf(
            p -> {
              PDPage page = page(p, "time: 2026-03-05 09:30");
              PDAcroForm form = new PDAcroForm(p);
              p.getDocumentCatalog().setAcroForm(form);
              PDTextField field = new PDTextField(form);
              field.setPartialName("Weight");
              field.getCOSObject().setString(org.apache.pdfbox.cos.COSName.V, "1010 g");
              form.getFields().add(field);
              PDAnnotationText comment = new PDAnnotationText();
              comment.setContents("Weighed twice.");
              page.getAnnotations().add(comment);
            });
    assertThat(note("b-nursing.pdf", bytes).body()).contains("Weight: 1010 g", "Weighed twice.");
  }

  @Test
  void encrypted() throws IOException {
    byte[] bytes =
        pdf(
            p -> {
              page(p, "time: 2026-03-05 09:30");
              p.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            });
    assertThat(reason(bytes)).contains("encrypted");
  }

  @Test
  void damaged() throws IOException {
    byte[] good = pdf(p -> page(p, "time: 2026-03-05 09:30", "Text."));
    assertThat(reason(Arrays.copyOf(good, 200))).contains("damaged");
    assertThat(reason("not a pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .contains("damaged");
    assertThat(reason(new byte[0])).contains("empty");
  }

  @Test
  void scannedWithoutText() throws IOException {
    assertThat(reason(pdf(PdfNoteTest::picture))).contains("without text (a scan)");
  }

  @Test
  void oneScannedPageAmongOthersIsSaid() throws IOException {
    byte[] bytes =
        pdf(
            p -> {
              page(p, "time: 2026-03-05 09:30", "type: progress", "Text.");
              picture(p);
            });
    Chart chart = with("b.pdf", bytes);
    assertThat(chart.remarks())
        .singleElement()
        .asString()
        .contains("nothing could be read on page 2");
  }

  @Test
  void noTimeAnywhere() throws IOException {
    assertThat(reason(pdf(p -> page(p, "Lungs clear.")))).contains("has no time");
  }
}
