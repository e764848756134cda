/**
 * Files made from a {@link dev.vernix.summary.Summary}: JSON, Markdown, an interactive page and a
 * PDF.
 *
 * <p>{@link dev.vernix.summary.output.SummaryWriter} writes them whole or not at all. Each form has
 * one class ({@link dev.vernix.summary.output.SummaryJson}, {@code SummaryMarkdown}, {@code
 * SummaryHtml}, {@code SummaryPdf}); the drawn stay is a {@code Timeline}, a pure function of the
 * ledger. Everything that comes from notes or a model passes {@code Plain} and {@code Markup}
 * before it stands in a document.
 */
@NullMarked
package dev.vernix.summary.output;

import org.jspecify.annotations.NullMarked;
