/**
 * Findings as a person or a program reads them: text for a terminal, Markdown, one HTML page, JSON.
 *
 * <p>{@link dev.vernix.guideline.report.FindingsWriter} writes a {@link
 * dev.vernix.guideline.report.Report}: what rules found first, then the course of the illness, then
 * whatever a model said, apart.
 */
@NullMarked
package dev.vernix.guideline.report;

import org.jspecify.annotations.NullMarked;
