/**
 * Plan items that no recommendation judges, beside passages of the hospital's own guidelines.
 *
 * <p>{@link dev.vernix.guideline.beyond.PlanItems} finds the items; a {@link
 * dev.vernix.guideline.beyond.NumberedPassage} is what a model is shown; {@link
 * dev.vernix.guideline.beyond.Answer} takes one of three words and line numbers out of what it
 * says, and nothing else; {@link dev.vernix.guideline.beyond.BeyondRules} asks twice and keeps what
 * agrees. Code prints the lines; no word of a model reaches a finding.
 */
@NullMarked
package dev.vernix.guideline.beyond;

import org.jspecify.annotations.NullMarked;
