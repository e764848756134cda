package dev.vernix.corpus.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF note: its pages, then filled form fields as {@code name: value} lines, then
 * comments. PDFBox's text stripper alone reads neither fields nor comments, so a filled form would
 * come out empty without an error.
 */
final class PdfText {
  private PdfText() {}

  static String read(byte[] bytes, List<String> remarks, String name) throws UnreadableNote {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      StringBuilder text = new StringBuilder();
      List<Integer> empty = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String one = stripper.getText(pdf) + comments(pdf.getPage(page - 1));
        if (one.isBlank() && drawn(pdf.getPage(page - 1))) {
          empty.add(page);
        }
        text.append(one);
      }
      text.append(fields(pdf));
      if (text.toString().isBlank()) {
        throw new UnreadableNote(
            "is a PDF without text (a scan); run text recognition over it, or type it as a text"
                + " note");
      }
      if (!empty.isEmpty()) {
        String pages = empty.stream().map(String::valueOf).collect(Collectors.joining(", "));
        remarks.add(
            "Note "
                + name
                + ": nothing could be read on page "
                + pages
                + ", which holds pictures only.");
      }
      return text.toString();
    } catch (InvalidPasswordException e) {
      throw new UnreadableNote("is an encrypted PDF; save it without a password");
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      // PDFBox answers damage with any of these. Its message may quote the file, so it is not
      // passed on.
      throw new UnreadableNote("is a damaged PDF; export it again");
    }
  }

  private static boolean drawn(PDPage page) {
    return page.getResources() != null
        && page.getResources().getXObjectNames().iterator().hasNext();
  }

  private static String comments(PDPage page) throws IOException {
    StringBuilder out = new StringBuilder();
    for (PDAnnotation a : page.getAnnotations()) {
      if (!(a instanceof PDAnnotationWidget)
          && a.getContents() != null
          && !a.getContents().isBlank()) {
        out.append(a.getContents().strip()).append('\n');
      }
    }
    return out.toString();
  }

  private static String fields(PDDocument pdf) {
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (PDField f : form.getFieldTree()) {
      String value = f instanceof PDTerminalField ? f.getValueAsString() : null;
      if (value != null && !value.isBlank() && !value.equals("Off")) {
        String label =
            f.getAlternateFieldName() == null ? f.getPartialName() : f.getAlternateFieldName();
        out.append(label).append(": ").append(value.strip()).append('\n');
      }
    }
    return out.toString();
  }
}
