package dev.vernix.guideline.ingest;

/**
 * A printed line.
 *
 * @param text without control characters; the cells of a table's row with {@code " | "} between
 * @param size of the type, in points
 * @param bold whether most of it is bold
 * @param table whether it is a row of a table
 * @param gap whether more room than usual is above it
 */
record Line(String text, float size, boolean bold, boolean table, boolean gap) {

  /** The same with other text. */
  Line withText(String other) {
    return new Line(other, size, bold, table, gap);
  }
}
