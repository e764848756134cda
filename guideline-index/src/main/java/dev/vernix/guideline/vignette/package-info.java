/**
 * Vignettes: short charts with the verdicts that a plan in them should get.
 *
 * <p>The cases of every recommendation and the sets of {@code vernix eval guideline} have this
 * form; {@link dev.vernix.guideline.vignette.VignetteFile} reads it.
 */
@NullMarked
package dev.vernix.guideline.vignette;

import org.jspecify.annotations.NullMarked;
