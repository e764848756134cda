package dev.vernix.guideline.ingest;

import java.util.List;

/**
 * What a PDF says.
 *
 * @param pages all of them, in order
 * @param title as its properties name it; empty where they do not
 */
record PdfText(List<PdfPage> pages, String title) {
  PdfText {
    pages = List.copyOf(pages);
  }

  /** Pages that hold pictures and no text, by number. */
  List<Integer> unread() {
    return pages.stream().filter(p -> p.blank() && p.pictures()).map(PdfPage::number).toList();
  }

  boolean blank() {
    return pages.stream().allMatch(PdfPage::blank);
  }
}
