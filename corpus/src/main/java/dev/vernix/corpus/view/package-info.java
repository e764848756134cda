/**
 * Ledgers drawn: {@link dev.vernix.corpus.view.EpisodeView} and {@link
 * dev.vernix.corpus.view.TimelineView} as text, and a {@link dev.vernix.corpus.view.Trend} of one
 * quantity over days of life, which {@link dev.vernix.corpus.view.TextChart}, {@link
 * dev.vernix.corpus.view.SvgChart} and {@link dev.vernix.corpus.view.TrendCsv} show.
 */
@NullMarked
package dev.vernix.corpus.view;

import org.jspecify.annotations.NullMarked;
