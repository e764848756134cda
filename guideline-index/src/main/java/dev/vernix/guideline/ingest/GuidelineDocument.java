package dev.vernix.guideline.ingest;

import java.util.List;

/**
 * A guideline that was added.
 *
 * @param id of its text: the same text has the same id
 * @param title as printed or as given
 * @param edition year or date, as printed or as given; empty where neither
 * @param jurisdiction such as {@code UK}; empty where unknown
 * @param file the PDF's name
 * @param fileHash SHA-256 of the PDF
 * @param pages how many it has
 * @param passages how many were made of it
 * @param unread pages that hold pictures only, by number
 * @param added when, as an ISO instant
 * @param sketch a small sample of its wording, by which editions of one work know each other
 */
public record GuidelineDocument(
    String id,
    String title,
    String edition,
    String jurisdiction,
    String file,
    String fileHash,
    int pages,
    int passages,
    List<Integer> unread,
    String added,
    List<Integer> sketch) {
  public GuidelineDocument {
    unread = List.copyOf(unread);
    sketch = List.copyOf(sketch);
  }

  GuidelineDocument withPassages(int count) {
    return new GuidelineDocument(
        id, title, edition, jurisdiction, file, fileHash, pages, count, unread, added, sketch);
  }
}
