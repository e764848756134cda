/**
 * The hospital's own guidelines: from a PDF to passages with pages ({@link
 * dev.vernix.guideline.ingest.PdfReader}, {@link dev.vernix.guideline.ingest.PassageCutter}), kept
 * as text files on this machine ({@link dev.vernix.guideline.ingest.DocumentStore}), and together
 * with the digest in one index ({@link dev.vernix.guideline.ingest.Library}).
 *
 * <p>The text files are the truth and the index follows them: whatever moment the process ends at,
 * the next opening brings the index to what the files say.
 */
@NullMarked
package dev.vernix.guideline.ingest;

import org.jspecify.annotations.NullMarked;
