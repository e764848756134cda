package dev.vernix.guideline.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** What stands on a page and is not its text: filled form fields and comments. */
final class PdfExtras {
  private final Map<COSDictionary, String> fields = new HashMap<>();

  PdfExtras(PDDocument pdf) {
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      String value = field instanceof PDTerminalField ? field.getValueAsString() : null;
      if (value != null && !value.isBlank() && !value.equals("Off")) {
        String label = field.getAlternateFieldName();
        String text = (label == null ? field.getPartialName() : label) + ": " + value;
        field.getWidgets().stream()
            .findFirst()
            .ifPresent(w -> fields.put(w.getCOSObject(), Clean.text(text).strip()));
      }
    }
  }

  /** The page's comments and the values of its fields, a line each. */
  List<Line> of(PDPage page) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (PDAnnotation a : page.getAnnotations()) {
      if (a instanceof PDAnnotationWidget) {
        add(lines, fields.getOrDefault(a.getCOSObject(), ""));
      } else {
        add(lines, a.getContents() == null ? "" : Clean.text(a.getContents()).strip());
      }
    }
    return lines;
  }

  boolean pictures(PDPage page) {
    return page.getResources() != null
        && page.getResources().getXObjectNames().iterator().hasNext();
  }

  private static void add(List<Line> lines, String text) {
    if (!text.isBlank()) {
      lines.add(new Line(text, 0, false, false, true));
    }
  }
}
