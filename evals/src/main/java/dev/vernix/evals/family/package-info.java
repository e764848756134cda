/**
 * Whether handouts keep what they must and hold nothing that they must not: {@link
 * dev.vernix.evals.family.FamilyEval} makes them from the sample charts and from simulated stays,
 * each with a {@link dev.vernix.evals.family.DischargePlan} whose truth is known and with private
 * matters planted, and counts; {@link dev.vernix.evals.family.FamilyReport} prints the bars.
 */
@NullMarked
package dev.vernix.evals.family;

import org.jspecify.annotations.NullMarked;
