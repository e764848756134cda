/**
 * Checks a handout that a nurse has edited: {@link dev.vernix.family.check.EditedHandout} reads the
 * Markdown, {@link dev.vernix.family.check.HandoutCheck} says what changed in meaning.
 */
@NullMarked
package dev.vernix.family.check;

import org.jspecify.annotations.NullMarked;
