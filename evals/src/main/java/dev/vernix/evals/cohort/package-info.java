/**
 * Audits of many charts: how often plans agreed with which recommendation, where not, whether a
 * reason was written, and the unit's quality indicators.
 *
 * <p>{@link dev.vernix.evals.cohort.StayAuditor} turns one chart into a {@link
 * dev.vernix.evals.cohort.StayAudit}, a small record that needs no chart any more. {@link
 * dev.vernix.evals.cohort.Census} says which of them are the same patient again, and {@link
 * dev.vernix.evals.cohort.CohortTally} counts the others: both can be merged in any order and any
 * grouping with the same result, so that threads, processes and machines agree to the bit.
 */
@NullMarked
package dev.vernix.evals.cohort;

import org.jspecify.annotations.NullMarked;
