/**
 * Hand-written gold: what a good summary of a chart states and how many days each treatment took.
 *
 * <p>{@link dev.vernix.evals.gold.GoldFact} and {@link dev.vernix.evals.gold.StayDays} are read
 * from {@code evals/gold}; {@link dev.vernix.evals.gold.GoldScorer} finds the facts in the
 * sentences of any text ({@link dev.vernix.evals.gold.Sentences} splits running text) and {@link
 * dev.vernix.evals.gold.DayScorer} compares the days.
 */
@NullMarked
package dev.vernix.evals.gold;

import org.jspecify.annotations.NullMarked;
