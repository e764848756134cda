/**
 * The gate: what a model sentence must survive before it may stand in a summary.
 *
 * <p>{@link dev.vernix.prompts.gate.Gate} reads a sentence and the realisations of the facts it
 * cites into the same kind of {@link dev.vernix.prompts.gate.Element}s, says of each element which
 * facts support it, and lets every {@link dev.vernix.prompts.gate.Rule} look at the two side by
 * side. When a rule is unsure it speaks up: the realisation then stands in the sentence's place,
 * and nothing is lost but smoothness.
 */
@NullMarked
package dev.vernix.prompts.gate;

import org.jspecify.annotations.NullMarked;
