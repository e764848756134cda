/**
 * Files made from a {@link dev.vernix.family.Handout}: {@link
 * dev.vernix.family.output.HandoutWriter} writes JSON, Markdown for editing, an HTML page on which
 * the nurse sees where each sentence comes from, and the family's PDF, which shows none of that.
 */
@NullMarked
package dev.vernix.family.output;

import org.jspecify.annotations.NullMarked;
