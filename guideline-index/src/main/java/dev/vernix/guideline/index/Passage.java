package dev.vernix.guideline.index;

import java.util.List;

/**
 * A stretch of a guideline that can be found and shown by itself.
 *
 * @param id unique in the index, such as {@code NICE-NG195-STOP36} or {@code a1b2c3:14}
 * @param document the guideline that it belongs to
 * @param title that guideline's title, with who issued it
 * @param section heading or number of the recommendation; empty where neither is printed
 * @param text what is shown and searched
 * @param about words to find it by that are not shown, such as when it applies
 * @param pages where its pages start, in order; empty where the source has no pages
 * @param topics such as {@code NEC-diagnosis}
 * @param jurisdiction such as {@code UK}; empty where unknown
 * @param edition year or date of the edition, as printed; empty where unknown
 * @param grade strength of the recommendation, as printed; empty where none is
 * @param standing how sure the wording is, such as {@code from memory}; empty for a document's own
 */
public record Passage(
    String id,
    String document,
    String title,
    String section,
    String text,
    String about,
    List<PageStart> pages,
    List<String> topics,
    String jurisdiction,
    String edition,
    String grade,
    String standing) {

  /**
   * Where the text of a page begins.
   *
   * @param page counted from 1, as a PDF viewer counts
   * @param from first character in the passage's text
   */
  public record PageStart(int page, int from) {}

  public Passage {
    if (id.isBlank() || document.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a passage needs an id, a document and a text");
    }
    pages = List.copyOf(pages);
    topics = List.copyOf(topics);
  }

  /** A passage that is nothing but a text, as test collections have them. */
  public static Passage plain(String id, String title, String text) {
    String whole = (title + " " + text).strip();
    return new Passage(
        id, id, title, "", whole.isEmpty() ? "-" : whole, "", List.of(), List.of(), "", "", "", "");
  }

  /** The page on which that character of the text stands; 0 where the source has no pages. */
  public int pageAt(int offset) {
    int page = pages.isEmpty() ? 0 : pages.getFirst().page();
    for (PageStart start : pages) {
      if (start.from() <= offset) {
        page = start.page();
      }
    }
    return page;
  }

  /** What the embedding model is given of it. */
  public String forEmbedding() {
    return (section.isEmpty() ? "" : section + ". ") + text + (about.isEmpty() ? "" : " " + about);
  }
}
