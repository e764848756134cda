package dev.vernix.guideline.ingest;

/**
 * What whoever adds a document knows better than its front page; empty where they do not.
 *
 * @param title the guideline's name
 * @param edition year or date; best as {@code 2024-04-20}, so that editions sort
 * @param jurisdiction such as {@code uk}
 */
public record Details(String title, String edition, String jurisdiction) {
  /** Nothing known. */
  public static final Details NONE = new Details("", "", "");
}
