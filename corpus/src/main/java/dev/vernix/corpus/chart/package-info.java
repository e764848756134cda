/**
 * Reads a chart from disk.
 *
 * <p>{@link dev.vernix.corpus.chart.ChartReader} takes a folder with {@code patient.yaml} and
 * {@code notes/} and gives a {@link dev.vernix.corpus.Chart}. A note that cannot be read becomes a
 * {@link dev.vernix.corpus.Chart.Unread} with its reason, never a silently shorter chart; where the
 * chart as a whole cannot be read, a {@link dev.vernix.corpus.chart.ChartException} says in one
 * line what, where and what to do. Neither ever holds text of a note.
 */
@NullMarked
package dev.vernix.corpus.chart;

import org.jspecify.annotations.NullMarked;
