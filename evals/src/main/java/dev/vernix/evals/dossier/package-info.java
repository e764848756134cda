/**
 * The validation file: {@link dev.vernix.evals.dossier.Dossier} fills the chapters of {@code
 * dossier.yaml} from results, and {@link dev.vernix.evals.dossier.DossierWriter} writes them as
 * Markdown, HTML and PDF. A figure that no result has is a gap, and so is what only a hospital can
 * say.
 */
@NullMarked
package dev.vernix.evals.dossier;

import org.jspecify.annotations.NullMarked;
