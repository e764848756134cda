/**
 * What every page of the program is made with: {@link dev.vernix.corpus.page.Markup} writes HTML
 * and SVG that text from notes cannot break, {@link dev.vernix.corpus.page.Plain} makes such text
 * safe to show, {@link dev.vernix.corpus.page.PdfPage} turns XHTML into a tagged PDF with the fonts
 * of {@link dev.vernix.corpus.page.PdfFonts}, and {@link dev.vernix.corpus.page.WholeFile} writes
 * files whole or not at all.
 */
@NullMarked
package dev.vernix.corpus.page;

import org.jspecify.annotations.NullMarked;
