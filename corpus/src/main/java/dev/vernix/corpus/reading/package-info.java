/**
 * From the text of notes to what it says.
 *
 * <p>The {@link dev.vernix.corpus.reading.Lexicon} finds {@link dev.vernix.corpus.reading.Mention}s
 * of {@link dev.vernix.corpus.reading.Concept}s; the context machine says of each whether it holds
 * and for whom ({@link dev.vernix.corpus.reading.Assertion}); quantities take their roles as {@link
 * dev.vernix.corpus.reading.Frame}s; times are placed on the chart's clock ({@link
 * dev.vernix.corpus.reading.TimeExpression}). {@link dev.vernix.corpus.reading.NoteReader} does all
 * of it for one note. Knowledge stands in data files beside this package; the classes are the small
 * machines that run it.
 */
@NullMarked
package dev.vernix.corpus.reading;

import org.jspecify.annotations.NullMarked;
