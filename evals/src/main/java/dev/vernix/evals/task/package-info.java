/**
 * What a suite can measure, by name: a {@link dev.vernix.evals.task.Task} makes the {@link
 * dev.vernix.evals.scorer.Case}s of one run, from charts, labelled files, vignettes, questions or
 * simulated stays. {@link dev.vernix.evals.task.Tasks} lists them; a new one is a class and a line
 * there.
 */
@NullMarked
package dev.vernix.evals.task;

import org.jspecify.annotations.NullMarked;
