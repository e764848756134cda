/**
 * Audits of many hospitals without a patient's text leaving any.
 *
 * <p>A {@link dev.vernix.evals.pool.SiteFile} holds what a site gives away: {@link
 * dev.vernix.evals.pool.CountTable}s of stays, made by {@link dev.vernix.evals.pool.SiteAudit},
 * after {@link dev.vernix.evals.pool.Suppressor} took small counts out of them, and so many others
 * that none can be worked out again; {@link dev.vernix.evals.pool.Bounds} says what can be. {@link
 * dev.vernix.evals.pool.Pool} adds the files of sites, with intervals where counts are suppressed,
 * and {@link dev.vernix.evals.pool.PoolFiles} writes it.
 */
@NullMarked
package dev.vernix.evals.pool;

import org.jspecify.annotations.NullMarked;
