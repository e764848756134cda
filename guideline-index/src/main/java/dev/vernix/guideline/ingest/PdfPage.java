package dev.vernix.guideline.ingest;

import java.util.List;

/**
 * A page's lines in reading order.
 *
 * @param number counted from 1
 * @param lines none where the page holds only pictures
 * @param pictures whether it holds any
 */
record PdfPage(int number, List<Line> lines, boolean pictures) {
  PdfPage {
    lines = List.copyOf(lines);
  }

  boolean blank() {
    return lines.isEmpty();
  }
}
