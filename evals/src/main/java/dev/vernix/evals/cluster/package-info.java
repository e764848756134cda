/**
 * The audit of {@link dev.vernix.evals.cohort} on Apache Spark, for cohorts larger than one
 * machine.
 *
 * <p>{@link dev.vernix.evals.cluster.SparkAudit} is the job: a {@link
 * dev.vernix.evals.cluster.ChartSource} gives charts (folders, or the rows of a {@link
 * dev.vernix.evals.cluster.ChartTable}), each executor turns them into rows of JSON, and the driver
 * keeps them in a {@link dev.vernix.evals.cluster.RowSpool}, in the order of the charts' ids. All
 * counting happens on the driver, by the code that counts for a single process, so that the results
 * are equal to the bit. {@link dev.vernix.evals.cluster.ClusterSettings} says which cluster.
 *
 * <p>Spark's libraries lie outside the program's own class path and are only there for commands
 * that need them: no class outside this package names one of Spark's.
 */
@NullMarked
package dev.vernix.evals.cluster;

import org.jspecify.annotations.NullMarked;
