/**
 * The main job's benchmark: {@link dev.vernix.evals.bench.MainJobBench} measures a {@link
 * dev.vernix.evals.bench.MainJob} on a {@link dev.vernix.evals.bench.Goldset} and beside it the
 * obvious way; {@link dev.vernix.evals.bench.BenchReport} shows the figures.
 */
@NullMarked
package dev.vernix.evals.bench;

import org.jspecify.annotations.NullMarked;
