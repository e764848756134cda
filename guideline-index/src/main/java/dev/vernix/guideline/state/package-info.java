/**
 * What a note and those before it say, as rules see it.
 *
 * <p>{@link dev.vernix.guideline.state.Terms} names what rules may ask for and how notes write it;
 * {@link dev.vernix.guideline.state.Reading} finds every place of a stay; a {@link
 * dev.vernix.guideline.state.State} is what was known at one note; {@link
 * dev.vernix.guideline.state.Vocabulary} gives it to CEL. What is not documented raises {@link
 * dev.vernix.guideline.state.Missing}, so that three-valued logic decides what can still be
 * decided.
 */
@NullMarked
package dev.vernix.guideline.state;

import org.jspecify.annotations.NullMarked;
